// Arriving with a place to hear ("?hear=34500#answer-12"): it is lit, and played if the browser lets us.
const wanted = new URLSearchParams(location.search).get("hear");
const arrived = wanted === null ? null : answers.find((each) => `#${each.id}` === location.hash);
if (arrived) hear(arrived.dataset.sound, Number(wanted));

// A reason for "both are true" chooses it.
for (const why of document.querySelectorAll(".decide input[name=why]")) {
  why.addEventListener("input", () => {
    why.closest("form").querySelector("[value=both_true]").checked = true;
  });
}
