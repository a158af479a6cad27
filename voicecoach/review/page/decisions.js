// What is chosen about warnings: kept in this browser, shown as commands, saved as a list.
const place = `voicecoach-decisions-${root.dataset.fingerprint}`;
const groups = [...document.querySelectorAll(".decide")];

function commandFor(number, value) {
  const [choice, which] = value.split(" ");
  const options = { right: `--right ${which}`, misheard: `--misheard ${which}`, both_true: '--both-true "WHY"', changed: "--changed" };
  if (choice === "dismissed") return `voicecoach claims dismiss ${number}`;
  return `voicecoach claims resolve ${number} ${options[choice]}`;
}

const chosenIn = (group) => group.querySelector("input:checked").value;

function decisions() {
  return groups.filter((group) => chosenIn(group)).map((group) => {
    const finding = Number(group.dataset.warning);
    const [choice, which] = chosenIn(group).split(" ");
    const command = commandFor(finding, chosenIn(group));
    return { finding, seal: group.dataset.seal, choice, which: which || null, command };
  });
}

function showDecisions() {
  const made = decisions();
  for (const group of groups) {
    const number = group.dataset.warning;
    const code = document.querySelector(`code[data-command="${number}"]`);
    code.textContent = commandFor(number, chosenIn(group) || "right later");
  }
  byId("save").disabled = made.length === 0;
  byId("decided").textContent = made.length === 0 ? "Nothing is decided yet." : `${made.length} of ${groups.length} decided.`;
  byId("commands").hidden = made.length === 0;
  byId("commands").textContent = made.map((each) => each.command).join("\n");
}

function remember() {
  try {
    localStorage.setItem(place, JSON.stringify(groups.map((group) => [group.dataset.warning, chosenIn(group)])));
  } catch { /* private windows keep nothing */ }
}

function recall() {
  try {
    for (const [number, value] of JSON.parse(localStorage.getItem(place)) || []) {
      const input = [...document.getElementsByName(`decision-${number}`)].find((each) => each.value === value);
      if (input) input.checked = true;
    }
  } catch { /* nothing kept, or not by this page */ }
}

function save() {
  const list = { schema_version: 1, kind: "decisions", session_id: root.dataset.session, decisions: decisions() };
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(list, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `decisions-${root.dataset.session}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

if (groups.length) {
  recall();
  showDecisions();
  document.addEventListener("change", (event) => {
    if (!event.target.closest(".decide")) return;
    remember();
    showDecisions();
  });
  byId("save").addEventListener("click", save);
}
