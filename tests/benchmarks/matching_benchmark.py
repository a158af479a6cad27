"""How often requirements of a posting get the label a person gave them."""

from tests.golden.matching.labels import labelled_requirements, matched, quotes_the_evidence
from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.core.matching import Label
from voicecoach.session.likeness import TextLikeness


def main() -> None:
    likeness = TextLikeness(MiniLmEmbedder())
    for half in (
        "tune",
        "held_out",
        "tune2",
        "held_out2",
        "tune3",
        "held_out3",
        "tune4",
        "tune5",
        "held_out4",
    ):
        labelled = [each for each in labelled_requirements() if each.half == half]
        matches = [matched(each, likeness) for each in labelled]
        agreed = sum(
            match.label is each.label for each, match in zip(labelled, matches, strict=True)
        )
        shown = [pair for pair in zip(labelled, matches, strict=True) if pair[0].evidence]
        right = sum(quotes_the_evidence(*pair) for pair in shown)
        gaps_filled = sum(
            match.label is not Label.GAP
            for each, match in zip(labelled, matches, strict=True)
            if each.label is Label.GAP
        )
        gaps = sum(each.label is Label.GAP for each in labelled)
        false_met = sum(
            match.label is Label.MET
            for each, match in zip(labelled, matches, strict=True)
            if each.label is Label.GAP
        )
        print(
            f"{half:9} labels {agreed}/{len(labelled)} ({agreed / len(labelled):.2f}), "
            f"right line {right}/{len(shown)}, gaps called met {false_met}/{gaps}, "
            f"met or partly {gaps_filled}/{gaps}"
        )


if __name__ == "__main__":
    main()
