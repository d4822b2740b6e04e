// swift-format-ignore-file
// Generated from Rules/three-step-path/rule-set.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathRuleSetXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<rule-set xmlns="urn:readiness:rule-set:1" id="three-step-path" version="1.0.0">
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

  <!-- Who answers questions and who owns actions. When the NHS renames a body, change its name here. -->
  <parties>
    <party id="locality"><name>locality</name></party>
    <party id="federation"><name>federation</name></party>
    <party id="locality-or-federation"><name>locality or federation</name></party>
    <party id="practices"><name>member practices</name></party>
    <party id="localities"><name>localities</name></party>
    <party id="all-bodies"><name>localities, federations and CCG alike</name></party>
    <party id="locality-manager"><name>locality manager</name></party>
    <party id="locality-lead"><name>locality lead</name></party>
    <party id="locality-lead-or-board"><name>locality lead or board</name></party>
    <party id="locality-and-federation"><name>locality and federation together</name></party>
    <party id="board"><name>board</name></party>
    <party id="federation-board"><name>federation board</name></party>
    <party id="clinical-lead"><name>clinical lead</name></party>
    <party id="clinical-lead-and-patient-member"><name>clinical lead and patient member</name></party>
    <party id="finance-director"><name>finance director</name></party>
    <party id="patient-representatives"><name>patient representatives</name></party>
    <party id="local-partners"><name>local partners</name></party>
    <party id="community-provider"><name>community provider</name></party>
    <party id="council"><name>council</name></party>
    <party id="hospital-trust"><name>hospital trust</name></party>
    <party id="reviewed-provider"><name>provider under review</name></party>
    <party id="nhs-england"><name>NHS England</name></party>
    <party id="ccg" commissioner="yes"><name>CCG</name></party>
    <party id="ccg-finance" commissioner="yes"><name>CCG finance</name></party>
    <party id="ccg-analyst" commissioner="yes"><name>CCG analyst</name></party>
    <party id="ccg-quality-lead" commissioner="yes"><name>CCG quality lead</name></party>
    <party id="ccg-finance-and-locality-lead"><name>CCG finance with the locality lead</name></party>
    <party id="federation-board-and-ccg"><name>federation board with the CCG</name></party>
    <party id="ccg-and-localities"><name>CCG with its localities</name></party>
    <party id="ccg-or-locality"><name>CCG or locality</name></party>
  </parties>

  <!--
    A score is withheld while less than 60 per cent of what applies is answered. Both the 60 and the bands are our
    choice.
  -->
  <scoring withhold-below="60">
    <band id="early" below="40"><name>early</name></band>
    <band id="developing" below="70"><name>developing</name></band>
    <band id="established"><name>established</name></band>
  </scoring>
</rule-set>

"""##
