"""How well the parts of a story are told apart, on answers labelled by hand."""

from tests.golden.star.labels import labelled_answers, scores


def main() -> None:
    for half in ("tune", "held_out"):
        answers = [answer for answer in labelled_answers() if answer.half == half]
        print(f"\n{len(answers)} answers, {half}")
        print(f"{'part':12}{'precision':>10}{'recall':>8}{'F1':>6}")
        for score in scores(answers):
            print(f"{score.part:12}{score.precision:10.2f}{score.recall:8.2f}{score.f1:6.2f}")


if __name__ == "__main__":
    main()
