// swift-format-ignore-file
// Generated from Rules/three-step-path/words.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathWordsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- Sentences of reports. In braces: {name} the body, {step} the title of a step, {gate} the title of a gate. -->
  <words>

    <!-- The verdict, in one sentence -->
    <word id="verdict-nothing-sought">
      {name} has chosen to concentrate on core general practice; nothing further is sought.
    </word>
    <word id="verdict-none-confirmed">No step is confirmed for {name} yet.</word>
    <word id="verdict-confirmed">{name} has reached this step: {step}.</word>
    <word id="verdict-possible">With what is still open, {name} may already be at this step: {step}.</word>
    <word id="verdict-hold">
      There is an open safety concern about {name}: talk first. What has been reached stands, and no next step is
      recommended while it is open.
    </word>
    <word id="verdict-commissioner">What {name} does for its localities and practices, and what it might do next.</word>

    <!-- What it means -->
    <word id="patients-none">
      Patients keep the care of their own practice, as before; nothing here takes anything away from them.
    </word>
    <word id="chosen-core">has chosen to concentrate on core general practice</word>
    <word id="optional-note">
      Development is optional: any GP and any practice is free to concentrate on core general practice.
    </word>
    <word id="in-place-not-counted">in place, not counted until {gate}</word>
    <word id="short-form-note">From the short form: not to be compared with a full assessment.</word>
    <word id="withheld-note">Too little is answered for a score that could be relied on.</word>

    <!-- Titles and headings -->
    <word id="report-title">Integration readiness: {name}</word>
    <word id="portfolio-title">Integration readiness of localities and federations</word>
    <word id="commissioner-title">How {name} supports its localities and practices</word>
    <word id="commissioner-heading">What the CCG might do</word>

    <!-- What is asked of the board -->
    <word id="board-ask-approve">The board is asked to approve the next actions and their owners.</word>
    <word id="board-ask-note">The board is asked to note where {name} stands; no decision is needed.</word>
    <word id="board-ask-assure">
      The board is asked to assure itself that the open safety concern is being dealt with.
    </word>
    <word id="board-ask-inform">
      The board is asked to inform those who can answer the open questions, so that the assessment can be made again.
    </word>

    <!-- How things stand -->
    <word id="in-place">in place</word>
    <word id="partly">partly</word>
    <word id="not-in-place">not in place</word>
    <word id="not-known">not known</word>
    <word id="not-applicable">not applicable</word>
    <word id="not-sought">not sought</word>
    <word id="contradictory">answers to be checked</word>

    <!-- The form -->
    <word id="form-privacy">Do not put patient details here.</word>
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
  </words>
</part>

"""##
