"""Voice-driven practice for job interviews, offline.

Module map: what each does, and what it may touch besides memory. Its tests bear its name.

===================  =============================================================  ================
module               job                                                            touches
===================  =============================================================  ================
``cli``              parse a command line, call compose, print; no logic            terminal
``cli.views``        show a running session: JSON lines, plain lines, live line     terminal
``compose*``         build adapters and hand them to sessions and commands          what they touch
``settings``         settings in frozen groups from text and environment values     nothing
``session.machine``  the transition table of a session                              nothing
``session.runner``   question after question; the order in which things are saved   ports
``session.sitting``  state and counts of one session going on                       ports
``session.keeping``  an answer stored, written down, compared, in this order        ports
``session.hands_free``  a session led by voice: opening, questions, summary         ports
``session.turns``    one question of it: ask, take, report, let choose              ports
``session.reactions``  what each command does, by when it is given                  nothing
``session.asides``   replies, marks, notes and breaks beside an answer              ports
``session.choosing``  a moment that is the person's: a command or a reply           ports
``session.spoken``   spoken answers: microphone, half-duplex, one after another     ports
``session.listening``  one spoken answer, chunk by chunk                            ports
``session.transcription``  words while the person still speaks                      ports, a thread
``session.judgement``  asking the optional judge about one answer                   ports
``session.history``  statements made elsewhere: compared, then stored               ports
``session.belongings``  everything that belongs to one application                  ports
``session.documents``  a document: what it says compared, then stored              ports
``session.replies``  short questions of ours: asked, replies typed or kept as notes   ports
``session.debriefing``  a round told part by part: compared, then stored           ports
``session.own_questions``  questions for the employer: suggested, rehearsed         ports
``session.settling``  what is decided about a warning, and what follows             ports
``session.analysis``  answers and timing of a recording                             ports
``adapters``         one real part each: devices, voice, recogniser, store, files   the outside
``adapters.site_server``  the local site over HTTP; ``site_guard``: who may ask      a socket
``review``           every sentence people read; stored values as text and data     nothing
``review.page``      a session as one page of HTML: words, drawings, script          package files
``review.charts``    figures over many answers as drawings, each with its table     package files
``review.site``      the pages of the local site over all sessions                  package files
``review.session_formats``  a session as text, table, subtitles, JSON               nothing
``review.value_json``  frozen values to JSON and back                              nothing
``ports``            what we need from outside, as Protocols                        nothing
``core.claims``      statements to claims, claims to findings                       nothing
``core.claims.judging``  what a judge may do to findings                           nothing
``core.claims.resolutions``  what a decision means for later comparisons           nothing
``core.claims.ledger``  claims with names, filtered, grouped by subject            nothing
``core.endpointing``  when an answer is over                                        nothing
``core.speech``      frame probabilities to stretches of speech                     nothing
``core.segmentation``  speech to segments a recogniser can take                     nothing
``core.passes``      two hearings of a segment to one text                          nothing
``core.reply_reading``  what a reply to "Which is right?" decides                   nothing
``core.timing``      thinking, speaking, pauses                                     nothing
``core.playback``    which sound a quote can be heard in                            nothing
``core.delivery``    pace, fillers, hedges, length                                  nothing
``core.structure``   situation, task, action and result in an answer                nothing
``core.probes``      what an interviewer would ask next                             nothing
``core.matching``    requirements of a posting, and the lines that show them        nothing
``core.planning``    what to prepare for a round, and why                           nothing
``core.stories``     stories: what they show, who has heard them, which to keep     nothing
``core.portfolio``   work to show: points of a walk-through, who has seen it        nothing
``core.pitching``    pitches: time against target, what of a posting they name      nothing
``core.telling``     telling words, and how much of one text another says           nothing
``core.uses``        a use in a round: on which day, before whom                    nothing
``core.referring``   earlier answers to a question, and going back to them          nothing
``core.discretion``  what was used of research, and what was better unsaid          nothing
``core.remembering``  when a question is due (FSRS)                                 nothing
``core.research``     notes on employers, and the pages they are from                nothing
``core.searching``    what is looked for, its places in a text, the words around     nothing
``core.attempts``     an answer with what was measured of it                        nothing
``core.progress``     figures over many answers; days in a row; trends              nothing
``core.comparing``    answers to one question: words and claims that changed        nothing
``session.progress_record``  answers read from the store for figures              ports
``core.due``          what to practise today                                        nothing
``core.reminders``    what is worth a word after an answer                          nothing
``session.agenda``    the order of questions, follow-ups where they arise           nothing
``session.people``    who asks: voices, and names the first time                    ports
``session.panel``     others who ask on, and whether names were kept                ports
``core.panel``        who sits on a panel, what each asks, whom an answer names     nothing
``session.follow_ups``  questions read off the answer just given                    ports
``session.reminders``  reminders from what is stored for an application             ports
``session.stories``  the bank and its answers; stories told in sessions, debriefs   ports
``session.rehearsing``  a rehearsed walk-through, read back                        ports
``session.pitching``  pitches given, and what they named                           ports
``session.preparing``  everything known of an application, gathered                ports
``core.documents``   résumés, postings and notes from lines and places on a page    nothing
``core.debriefing``  what is told about a round, and what becomes of it             nothing
``core.debrief_notes``  free notes of a round as a debrief                         nothing
``core.own_questions``  which question was meant, suggested, said whole            nothing
``core.due_dates``   "by Friday" as a day                                           nothing
``core.people_reading``  names and roles in a few words                            nothing
``core.interviewer_roles``  who sits opposite                                      nothing
``core.questions``   question banks                                                 nothing
``core.question_sets``  questions by kind and tag; those that ask the same          nothing
``core.sessions``    sessions and answers as they are stored                        nothing
``core.written_document``  headings, quotations, tables before they are a file     nothing
``core.kept_sessions``  a session with all that is stored of it                    nothing
``core.redaction``   words taken out of a session, text and sound                   nothing
``core.removal``     a passage of an answer taken out for good, and what quotes it   nothing
``core.correcting``  words of a transcript made right: another version of it        nothing
``core.own_words``   heard phrases written the way the person wants them            nothing
``session.correcting``  versions, redactions, and everything that follows          ports
``core.applications``  applications and rounds, and how people name them           nothing
``core.preparation``  debriefs, tasks, research, stories, own questions, cards      nothing
``core.documents``   documents, and how they are read                               nothing
``errors``           the error tree and the exit statuses                           nothing
===================  =============================================================  ================

Imports point one way: cli, compose, { adapters, session, review, settings }, ports, core, errors.
"""
