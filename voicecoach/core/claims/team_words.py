"""Phrases that tell how many people worked together, with a number and without."""

from voicecoach.core.claims.lexicon import Lexicon

TEAM_FRAMES = Lexicon(
    {
        "led": (
            "# * under|below|beneath|underneath me; # * report|answer to|into|in|for me; # * "
            "report|answer in to|into me; "
            "# * work for|under me; @lead # @people; @lead all # of them; "
            "@lead up to # @people; run @group of #; @lead * @group of #; @lead @group # @people; "
            "most i have @lead be #; most i @lead be #; most i have have be # @people; "
            "look after # @people; have|get # report; be # report; charge of # @people; "
            "responsible for # @people; run # @people; i employ # @people; "
            "manager for|to|of # @people; # @people to @lead; i have # @people to; # @reports; "
            "charge of # @group; responsible for # @group; look after # @group; @lead # @group; "
            "i have # @people under|below|beneath|underneath|report|answer; "
            "# @people i @lead; # @people i look after; # @people i be responsible for; "
            "@lead|run ?up * with # @people; @lead up @group of #; @group i @lead|run have|be #; "
            "# of us|them ?be in @group i @lead|run; take over @group of #; take over # @people; "
            "# @people report|answer; @lead # @things to"
        ),
        "had": "i have # @people; i get # @people",
        "with me": (
            "me and|plus|with # ?@people|@group; myself and|plus # ?@people; i and # @people; "
            "# ?@people and|plus me|myself"
        ),
        "size": (
            "# ?@people of us; # us; # strong; # ?@people in|on|across ?* @group; "
            "# @people|@things @group; "
            "@group ?size ?be # ?@people; @group ?size ?be of # ?@people; @group of between #; "
            "@group of # ?@people; @group * have|with # @people; we be # ?@people; # @group; "
            "we have # staff|lad|employee; we have # @people on|in|at|for; "
            "we have * and # @people; there be # @people; # in @group; there be # in it|there"
        ),
    }
)
"""Frames of `amount_frames.framed` in which the number is people: led, had, or a team's size."""

SOLO = Lexicon(
    {
        1.0: (
            "on my own; by myself; do everything * myself; do it all myself; all by myself; single "
            "hand; single handed; single handedly; solo; nobody else; no one else; just me; only "
            "me; entirely alone; all alone; alone; without any help; without help; me and nobody "
            "else; it be me|myself; be just|only myself; one man|woman|person "
            "band|show|operation|team|job|army; team of one; not a soul; no help; be all me; only "
            "one on it|there|site|shift|duty; sole charge; lone worker|working; unaccompanied; off "
            "my own bat; all my own work; the whole department be me; just myself; only myself; no "
            "team; nobody to help; nobody help; no one help; never have ?any help; do the lot "
            "myself; only ever ?be me; me and me alone; i be the whole|entire team|department; i "
            "be the only ?* in the department|team|office; on me own; on my tod; the ?whole * to "
            "myself; all to myself; do everything ?on|for|in ?* myself"
        ),
        2.0: (
            "just|only me and|plus my|the|a|an|another; only ever me and my|the|a; pair of us; "
            "both of us; double crew; double crewed; in pair; always in two; my "
            "sister|brother|wife|husband|partner|mother|father|dad|mum|friend|mate|cousin|son|"
            "daughter and i|me run|do|build|own|start; between me and my|the; run|do|share it "
            "between us; just|only two|2 of us; just|only the|my|one|another "
            "chef|nurse|manager|owner|boss|doctor|driver|foreman|assistant|partner|"
            "colleague|apprentice|other|sister|brother|teacher|cook and me|i|myself"
        ),
    }
)
"""How many people there were, told without a number."""

SEVERAL = Lexicon(
    {
        True: (
            "several|few|lot|bunch|group|handful|crowd of us; most|all of us; "
            "a|the ?whole|big|small|little|large team|crew|group|gang|squad of; "
            "with|have a|the ?whole|big|large|full|huge team|crew|gang|squad; "
            "we all work|do|build|write|muck; as a team; it be a team effort|job|thing; "
            "team effort; work|do|build ?it together; "
            "have plenty of help; everybody|everyone pitch in; everyone|everybody chip in"
        ),
    }
)
"""That there were several people, without how many."""

NO_TEAM = Lexicon(
    {
        "none": (
            "never ?actually ?really have ?any direct report; no direct report; never manage "
            "anyone|anybody|people|staff|person|anything; not have ?any direct report; never have "
            "?any report; nobody|none ?be|have ?ever report ?* to me; no one|person ?be|have ?ever "
            "report to me; nobody|none ?be|have ?ever be_under|work_under|work_for|under me; no "
            "one ever be_under|work_under|work_for me; never ?actually ?really supervise "
            "anyone|anybody|people|staff; not manage anyone|anybody|people|staff; never have "
            "anyone|anybody|someone|people|staff report|answer to me; never ?actually have "
            "anyone|anybody|people|staff under|below|beneath me; never ?actually have a team; "
            "never have anyone|anybody|people|staff to manage|supervise|lead; never ?actually have "
            "?a|any people|staff|team of my own; not|never ?actually ?really lead "
            "anyone|anybody|people|staff; no management|supervisory experience; no line management "
            "?experience; never lead|run a team; never manage|supervise a team; never be "
            "?a|anyone_'s|anybody_'s manager|supervisor|boss; never line manage; never be in "
            "charge of anyone|anybody|people|staff; nobody under me; no one under me; never have "
            "?any responsibility for people|staff; not have anyone under me; always be an "
            "individual contributor; not have people under me; never have ?any "
            "staff|subordinate|line; no staff under me; no people under me; no one|nobody ?ever "
            "work|report for|under|to me; nobody work for me"
        ),
    }
)
"""Nobody to lead."""
