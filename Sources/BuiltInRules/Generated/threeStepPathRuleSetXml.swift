// swift-format-ignore-file
// Generated from Rules/three-step-path/rule-set.xml by `swift package regenerate`; not edited by hand.

let threeStepPathRuleSetXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<rule-set xmlns="urn:readiness:rule-set:1" id="three-step-path" version="2.0.0">
  <title>Three steps for general practice</title>
  <about>
    How far a locality or a federation of general practices has come: the foundation, then provider organisation,
    extended services and accountable care. Development is optional, goes at each body's own pace, and never comes
    before care and the patient's voice.
  </about>

  <!-- Words, and where they come from -->
  <include file="words.xml"/>
  <include file="sources.xml"/>
  <include file="claims.xml"/>
  <include file="glossary.xml"/>

  <!-- The path -->
  <include file="steps.xml"/>

  <!-- The questions and what is made of the answers, in the order in which they are asked -->
  <include file="locality-foundation.xml"/>
  <include file="provider-organisation.xml"/>
  <include file="extended-services.xml"/>
  <include file="accountable-care.xml"/>
  <include file="patient-voice.xml"/>
  <include file="partnerships.xml"/>
  <include file="care-first.xml"/>
  <include file="transition.xml"/>
  <include file="ccg-support.xml"/>

  <!-- What stands beside every score -->
  <include file="conditions.xml"/>
  <include file="consistency.xml"/>

  <!-- What earlier editions asked, and what becomes of answers to it -->
  <include file="former.xml"/>

  <!--
    Who can be assessed. `both` is a locality and its federation in one profile: it gets every question of either, each
    once.
  -->
  <kinds>
    <kind id="locality"><name>locality</name></kind>
    <kind id="federation"><name>federation</name></kind>
    <kind id="both" includes="locality federation"><name>locality and federation</name></kind>
    <kind id="ccg" commissioner="yes"><name>CCG</name></kind>
  </kinds>

  <parties>
    <!--
      Who acts. `body` is whoever is assessed, by the name of its kind; where a kind has no such role, the body itself
      acts.
    -->
    <party id="body" body="yes">
      <name>the body</name>
      <name kind="locality">the practices together</name>
      <name kind="federation">the organisation</name>
      <name kind="both">locality and federation together</name>
      <name kind="ccg">the CCG</name>
    </party>
    <party id="board" kinds="federation ccg">
      <name>the board</name>
      <name kind="ccg">the governing body</name>
    </party>
    <party id="clinical-lead" kinds="federation ccg"><name>the clinical lead</name></party>
    <party id="finance-lead" kinds="federation"><name>the finance lead</name></party>
    <party id="ccg" commissioner="yes"><name>the CCG</name></party>
    <!-- Who answers. When the NHS renames a body, change its name here. -->
    <party id="federation-board"><name>the federation's board</name></party>
    <party id="locality-manager"><name>the locality manager</name></party>
    <party id="locality-lead"><name>the locality lead</name></party>
    <party id="locality-lead-or-board"><name>the locality lead or the board</name></party>
    <party id="locality-and-federation"><name>locality and federation together</name></party>
    <party id="clinical-lead-and-patient-member"><name>the clinical lead with a patient member</name></party>
    <party id="patient-representatives"><name>the patient representatives</name></party>
    <party id="practices"><name>the member practices</name></party>
    <party id="localities"><name>the localities</name></party>
    <party id="local-partners"><name>local partners</name></party>
    <party id="reviewed-provider"><name>the provider under review</name></party>
    <party id="federation-board-and-ccg"><name>the federation's board with the CCG</name></party>
    <party id="board-and-ccg-quality-lead"><name>the board, confirmed by the CCG's quality lead</name></party>
    <party id="ccg-finance" commissioner="yes"><name>CCG finance</name></party>
    <party id="ccg-analyst" commissioner="yes"><name>the CCG's analyst</name></party>
    <party id="ccg-quality-lead" commissioner="yes"><name>the CCG's quality lead</name></party>
    <party id="ccg-finance-and-locality-lead"><name>CCG finance with the locality lead</name></party>
    <party id="ccg-and-localities"><name>the CCG with its localities</name></party>
    <!-- Who else is needed. -->
    <party id="neighbouring-locality"><name>a neighbouring locality</name></party>
    <party id="neighbouring-practices"><name>neighbouring practices</name></party>
    <party id="hospital-trust"><name>the hospital trust</name></party>
    <party id="community-provider"><name>the community provider</name></party>
    <party id="council"><name>the council</name></party>
    <party id="voluntary-groups"><name>voluntary groups</name></party>
    <party id="neighbouring-organisation"><name>a neighbouring organisation</name></party>
    <party id="legal-adviser"><name>a legal adviser</name></party>
    <party id="tax-and-pensions-adviser"><name>an adviser on tax and pensions</name></party>
    <party id="whoever-made-the-promise"><name>whoever made the promise</name></party>
    <party id="regulator"><name>the regulator</name></party>
    <party id="out-of-hours-provider"><name>the out-of-hours provider</name></party>
    <party id="hospice"><name>the hospice</name></party>
    <party id="nhs-england"><name>NHS England</name></party>
    <party id="clinical-network"><name>the clinical network</name></party>
    <party id="the-other-body"><name>the other body</name></party>
    <party id="member-practices"><name>member practices</name></party>
    <party id="neighbouring-ccgs"><name>neighbouring CCGs</name></party>
  </parties>

  <!--
    A score is withheld while less than 60 per cent of what applies is answered. Both the 60 and the bands are our
    choice. The short form is a first pass: it shows steps and what to do, and no scores.
  -->
  <scoring withhold-below="60" short-scores="no">
    <band id="early" below="40"><name>early</name></band>
    <band id="developing" below="70"><name>developing</name></band>
    <band id="established"><name>established</name></band>
  </scoring>
</rule-set>

"""##
