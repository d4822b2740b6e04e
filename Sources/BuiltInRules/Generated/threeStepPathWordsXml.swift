// swift-format-ignore-file
// Generated from Rules/three-step-path/words.xml by `swift package regenerate`; not edited by hand.

let threeStepPathWordsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!--
    Sentences of reports. In braces: {name} the body, {step} the title of a step, {commissioner} its commissioner.
  -->
  <words>

    <!-- The verdict, in one sentence -->
    <word id="verdict-nothing-sought">
      {name} has chosen to concentrate on core general practice; nothing further is sought.
    </word>
    <word id="verdict-none-confirmed">No step is confirmed for {name} yet.</word>
    <word id="verdict-confirmed">{name} has reached this step: {step}.</word>
    <word id="verdict-possible">If the open questions are answered well, {name} is already at this step: {step}.</word>
    <word id="verdict-hold">
      Stop and settle this first: {hold}. What {name} has reached stands; no next step is recommended until it is
      settled.
    </word>
    <word id="verdict-commissioner">What {name} does for its localities and practices, and what it could do next.</word>
    <word id="verdict-reservation-one">{verdict}, but {reservation}.</word>
    <word id="verdict-reservation-two">{verdict}, but {reservation}, and {second}.</word>
    <word id="verdict-reservation-more">
      {verdict}, but {reservation}, and {count} more points stand against it (below).
    </word>
    <word id="verdict-commissioner-reservation">
      {name} supports its localities and practices as shown below, but {reservation}.
    </word>
    <word id="verdict-cannot-tell">
      The answers do not say where {name} stands: {count} questions have to be answered first.
    </word>
    <word id="verdict-cannot-tell-one">
      The answers do not say where {name} stands: one question has to be answered first.
    </word>
    <word id="verdict-next-missing-one">One requirement is missing for the next step, {step}.</word>
    <word id="verdict-next-missing-many">{count} requirements are missing for the next step, {step}.</word>

    <!-- What it means for patients -->
    <word id="patients-none">No change to patients' care is proposed.</word>
    <word id="patients-hold">Patients who use the service named above can ask the CCG what is being done.</word>
    <word id="patients-core-worse">
      Patients have had longer waits or less access in core general practice since the extended services grew; the
      actions below begin with that.
    </word>
    <word id="patients-patient-voice-low">
      Patients have too small a part where decisions are taken; the actions below name how that is to change.
    </word>
    <word id="patients-commissioner">
      What the CCG does for localities and practices reaches patients through their practices.
    </word>

    <!-- Notes -->
    <word id="optional-note">
      Development is optional: every GP and every practice may stay with core general practice.
    </word>
    <word id="in-place-not-counted">requirements met, but the step counts only once this is in place: {gate}</word>
    <word id="short-form-note">First pass: it shows steps, reservations and what to do next, and no scores.</word>
    <word id="withheld-note">Too few answers for a score that can be relied on.</word>
    <word id="evidence-note">
      Evidence is shown for {shown} of the {answered} answers; the rest is what {name} says of itself.
    </word>
    <word id="not-for-1">
      It is not an inspection, an assurance return or a measure of performance, and must not be used as one.
    </word>
    <word id="not-for-2">
      It must not be used to rank localities, federations or CCGs, or to compare them in a table.
    </word>
    <word id="not-for-3">It must not decide payments, contracts, procurement or the end of either.</word>
    <word id="not-for-4">
      It must not be used to press a practice to join, change or merge: development is optional.
    </word>
    <word id="not-for-5">
      It says nothing about single clinicians or patients, and no patient's details belong in it.
    </word>
    <word id="not-for-6">
      Its answers are the body's own. It is no proof of safety, solvency or lawfulness, and takes the place of no legal,
      financial or clinical advice.
    </word>
    <word id="not-for-7">Points show how the rule set weighs answers, not what an action is worth to patients.</word>
    <word id="not-for-8">Days and months are rough figures for planning, and no promise.</word>
    <word id="not-for-9">
      The steps are one way of describing how general practice develops, written by a few authors in 2012 and 2013;
      others are possible.
    </word>
    <word id="how-to-read-steps">
      A step is reached when all its requirements are in place. A score never makes or breaks a step.
    </word>
    <word id="how-to-read-1">Not known is never counted as no.</word>
    <word id="how-to-read-2">What stands after "but" in the verdict is to be read with the step, not after it.</word>

    <!-- Titles and headings -->
    <word id="report-title">Where {name} stands on the three-step path</word>
    <word id="portfolio-title">Localities and federations of {commissioner} on the three-step path</word>
    <word id="commissioner-title">How {name} supports its localities and practices</word>
    <word id="commissioner-heading">What {commissioner} could do</word>
    <word id="heading-relied-on">Can this be relied on?</word>
    <word id="heading-hold">To be settled first</word>
    <word id="heading-reservations">What the board should read with it</word>
    <word id="heading-steps">The steps</word>
    <word id="heading-patients">What it means for patients</word>
    <word id="heading-asked">What the board is asked</word>
    <word id="heading-take">What it would take to reach the next step: {step}</word>
    <word id="heading-next-actions">What to do next</word>
    <word id="heading-by-owner">Actions by owner</word>
    <word id="heading-find-out">To be found out first</word>
    <word id="heading-disagree">Answers that do not agree: questions to ask</word>
    <word id="heading-sections">How each area stands</word>
    <word id="heading-changed">What has changed since {date}</word>
    <word id="heading-strengths">What is in place</word>
    <word id="heading-interests">Declared interests</word>
    <word id="heading-own-words">What {name} says of this paper</word>
    <word id="heading-sign">Decision, name and role, signature and date</word>
    <word id="heading-words">Words in this paper</word>
    <word id="heading-how-to-read">How to read this paper</word>
    <word id="heading-not-for">What it may not be used for</word>
    <word id="heading-other-ways">Other ways to the same step</word>
    <word id="heading-obstacle">What stands in the way most often</word>
    <word id="heading-unlocks">What {commissioner} could do, and how many bodies each would help</word>

    <!-- What is asked of the board -->
    <word id="board-ask-approve">
      The board is asked to approve the actions below, each with its owner and date, or to say what it wants changed.
    </word>
    <word id="board-ask-note">The board is asked to note where {name} stands; no decision is needed.</word>
    <word id="board-ask-assure">
      The board is asked to satisfy itself that what is named above is being settled, by whom and by when.
    </word>
    <word id="board-ask-inform">
      The board is asked to have the missing answers obtained, and to look at this paper again.
    </word>

    <!-- What it would take -->
    <word id="route-summary">
      {count} changes, {work}, {time}: the least that has to change, ready by {date} if it starts
      on {start}.
    </word>
    <word id="route-summary-one">
      One change, {work}, {time}: the least that has to change, ready by {date} if it starts on
      {start}.
    </word>
    <word id="route-range">Between {least} and {most} working days, because {count} questions are open.</word>
    <word id="route-not-proven">The best way found; a shorter one has not been ruled out.</word>
    <word id="route-blocked">No way to this step: {requirement} cannot be put in place by deciding.</word>
    <word id="route-commissioner-needed">Without {commissioner} this way cannot be gone; changes of its own: {count}.</word>
    <word id="route-commissioner-spared">Nothing on this way depends on {commissioner}.</word>

    <!-- Labels -->
    <word id="label-requirement">requirement</word>
    <word id="label-effect">What it would change</word>
    <word id="label-now">Now</word>
    <word id="label-needed">Needed</word>
    <word id="label-owner">Who</word>
    <word id="label-by-when">By when</word>
    <word id="label-days">Working days</word>
    <word id="label-months">Months</word>
    <word id="label-from-to">From {start} to {end}</word>
    <word id="label-find-out-first">Find out first: it may already be so</word>
    <word id="label-band-two">{low} to {high}</word>
    <word id="label-open-one">One question is open.</word>
    <word id="label-open-many">{count} questions are open.</word>
    <word id="label-disagree-one">One point where answers do not agree is listed as a question to ask.</word>
    <word id="label-disagree-many">{count} points where answers do not agree are listed as questions to ask.</word>
    <word id="label-write-here">To be filled in by {name} before the board decides.</word>
    <word id="members-one">{count} practice</word>
    <word id="members-many">{count} practices</word>
    <word id="members-size">{size} registered patients</word>
    <word id="members-unstated">(list sizes of {count} not stated)</word>
    <word id="label-of-answered">{answered} of {of} answered</word>
    <word id="owner-with">with {others}</word>

    <!-- How things stand -->
    <word id="in-place">in place</word>
    <word id="partly">partly in place</word>
    <word id="not-in-place">not in place</word>
    <word id="not-known">not known</word>
    <word id="not-applicable">not applicable</word>
    <word id="not-sought">not sought</word>
    <word id="contradictory">answers that do not agree</word>

    <!-- The form -->
    <word id="form-privacy">Do not put patient details here.</word>
    <word id="form-target-hint">
      Development is optional. What you do not aim at is not scored and not held against you.
    </word>
    <word id="form-no-target">None: we concentrate on core general practice</word>
    <word id="form-commissioner">The CCG that commissions from you or supports you</word>
    <word id="form-interests">Of those who sit on the board or answer these questions. Optional.</word>
    <word id="form-evidence">What would a board accept?</word>
    <word id="form-evidence-wanted">A board would accept:</word>
    <!-- The list of members; a question with one of these units is offered their number or their patients in all. -->
    <word id="form-members-title">Member practices</word>
    <word id="form-members-hint">
      Code, name and number of registered patients. Optional, but some figures follow from them.
    </word>
    <word id="form-member">practice</word>
    <word id="form-members">practices</word>
    <word id="form-member-size">patients</word>

    <!-- The guide -->
    <word id="guide-questions">
      Each question below says who can answer it, what a board would accept as evidence, what each answer is worth, and what
      could be done next and by whom. “We do not know” is always a good answer: what is not known is never counted as no.
    </word>
    <word id="guide-for-whom">For patients</word>

    <!-- Sheets -->
    <word id="sheet-short-form">Short form: what the steps rest on</word>
    <word id="sheet-money">Pounds</word>
    <word id="sheet-member">A member practice; copy the row for more</word>
    <word id="sheet-how-numbers">
      Write numbers in digits, with a point before decimals. A per cent sign, a pound sign and commas between thousands
      may stand there.
    </word>
    <word id="sheet-how-evidence">
      More evidence for an answer: insert a row below the question, and write the evidence and its date there. Interests
      and practices go on in the rows below.
    </word>
  </words>
</part>

"""##
