// swift-format-ignore-file
// Generated from Rules/three-step-path/conditions.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathConditionsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- Conditions are printed with the steps and never lower them. -->
  <condition id="double-running" owner="ccg federation locality">
    <title>Double running</title>
    <!-- With a date to come it is clean; a date that has gone by is not. -->
    <when>
      <all>
        <any>
          <is question="pathway-input" choices="both moving"/>
          <is question="practice-liaison" choices="both moving"/>
          <is question="service-redesign" choices="both moving"/>
          <is question="system-voice" choices="both moving"/>
        </any>
        <any>
          <is question="transition-settled" choices="none"/>
          <is question="transition-date" before="as-of"/>
        </any>
      </all>
    </when>
    <text>
      Locality and federation both do the same work, and no date to come is set for the end of it. Nobody has the
      capacity for double running.
    </text>
    <action>Decide who does it from now on, and fix the date.</action>
    <cite claims="B-25 B-28 B-29 I-13" inferred="yes"/>
  </condition>

  <condition id="nobody-does-it" owner="ccg federation locality">
    <title>A gap between the two</title>
    <when>
      <any>
        <is question="pathway-input" choices="neither"/>
        <is question="practice-liaison" choices="neither"/>
        <is question="service-redesign" choices="neither"/>
        <is question="system-voice" choices="neither"/>
      </any>
    </when>
    <text>Something that practices relied on is now done by neither the locality nor the federation.</text>
    <action>Decide who does it from now on, and tell the practices.</action>
    <cite claims="B-20 B-21 B-22 B-23" inferred="yes"/>
  </condition>

  <condition id="patient-voice-low" owner="federation">
    <title>Patient voice behind the services</title>
    <!-- The two figures are ours: the further a body goes, the more of a voice patients should have in it. -->
    <when>
      <any>
        <all>
          <reached step="extended-services"/>
          <score section="patient-voice" below="40"/>
        </all>
        <all>
          <reached step="accountable-care"/>
          <score section="patient-voice" below="60"/>
        </all>
      </any>
    </when>
    <text>The services have grown faster than the patients' voice in them.</text>
    <action>Give patient representatives a real place at the table before the next service starts.</action>
    <cite claims="A-23 C-57 C-62" inferred="yes"/>
  </condition>

  <condition id="freedom-not-written-down" owner="federation ccg">
    <title>Freedom to stay with core general practice</title>
    <when>
      <all>
        <any>
          <reached step="provider-organisation"/>
          <reached step="extended-services"/>
          <reached step="accountable-care"/>
        </any>
        <any>
          <is question="freedom-written-down" choices="no"/>
          <open question="freedom-written-down"/>
        </any>
      </all>
    </when>
    <text>It is not on record that practices are free to concentrate on core general practice.</text>
    <action>Write it down and send it to every GP. It is the cheapest thing you can do to lower resistance.</action>
    <cite claims="D-02 D-05" inferred="yes"/>
  </condition>

  <condition id="safety-unanswered" owner="board ccg" kinds="federation ccg">
    <title>Safety question not answered</title>
    <!-- `both` is reached through federation. -->
    <when><open question="open-concerns"/></when>
    <text>It is not known whether a serious safety or quality concern is open.</text>
    <action>Ask the CCG's quality lead for the number of open concerns, and write it down even if it is none.</action>
    <cite claims="C-55" inferred="yes"/>
  </condition>

  <!-- A hold comes before everything else. What has been reached stands. -->
  <hold id="open-safety-concern" owner="board ccg">
    <title>Talk first</title>
    <when><is question="open-concerns" more-than="0"/></when>
    <text>
      A serious safety or quality concern about member services is open. Keeping patients safe comes first; no next
      step is recommended while it is open.
    </text>
    <clears>No concern is open any more, and the CCG's quality lead has confirmed it.</clears>
    <action>Protecting patients is the very minimum: deal with this before the next step, with help.</action>
    <cite claims="C-55 C-75" inferred="yes"/>
  </hold>
</part>

"""##
