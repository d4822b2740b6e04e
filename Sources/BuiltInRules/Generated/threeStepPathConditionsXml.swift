// swift-format-ignore-file
// Generated from Rules/three-step-path/conditions.xml by `swift package regenerate`; not edited by hand.

let threeStepPathConditionsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!--
    While a hold is true, only what clears it is listed. Steps stay as they are. A concern about a member practice's own
    services is no hold; a CCG and a locality have none.
  -->
  <hold id="open-safety-concern" kinds="federation" acts-on="own-service-concerns">
    <title>A serious concern, and no plan that is kept</title>
    <when><is question="own-service-concerns" choices="open-plan-late open-no-plan"/></when>
    <text>a serious concern about a service that {name} runs is open, without a plan that is being kept</text>
    <clears>
      A dated plan agreed with the CCG is being kept, or nothing is open any more, and the CCG's quality lead has
      confirmed it.
    </clears>
    <cite claims="C-55 C-75" inferred="yes"/>
  </hold>

  <hold id="service-not-covered" kinds="federation" acts-on="regulator-position indemnity-cover">
    <title>A service without registration or cover</title>
    <!--
      The law asks for registration before a regulated activity is carried on; care without cover must stop at once.
    -->
    <when>
      <all>
        <any>
          <is question="extended-services-live" at-least="1"/>
          <is question="extended-contract" choices="live"/>
        </any>
        <any>
          <is question="regulator-position" choices="unresolved"/>
          <is question="indemnity-cover" choices="no"/>
        </any>
      </all>
    </when>
    <text>a service runs for patients without settled registration or without indemnity cover</text>
    <clears>
      Each service is registered or carried on by a registered partner and covered by indemnity, or it has stopped.
    </clears>
    <cite inferred="yes"/>
  </hold>

  <hold id="cannot-go-on" kinds="federation" acts-on="can-pay-debts notice-given">
    <title>It may not be able to go on</title>
    <when>
      <any>
        <is question="can-pay-debts" choices="no"/>
        <is question="notice-given" choices="both"/>
      </any>
    </when>
    <text>{name} cannot be shown to go on for twelve months</text>
    <clears>
      An accountant has seen a forecast that covers twelve months, or the members have decided on rescue, hosting or
      winding up and the CCG has planned how services go on.
    </clears>
    <cite inferred="yes"/>
  </hold>

  <!--
    Reservations stand in the verdict after "but". Those that come first are about the law and safety. Not known is
    never the cheaper answer: where cover or money are not known, that is a reservation too.
  -->
  <condition id="cover-incomplete" kinds="federation" comes-first="yes" in-verdict="yes"
             acts-on="regulator-position indemnity-cover">
    <title>Cover not complete</title>
    <when>
      <all>
        <any>
          <is question="extended-services-live" at-least="1"/>
          <is question="extended-contract" choices="live"/>
        </any>
        <any>
          <is question="regulator-position" choices="applied"/>
          <is question="indemnity-cover" choices="partly"/>
        </any>
      </all>
    </when>
    <text>not every service that it runs is registered and covered yet</text>
    <cite inferred="yes"/>
  </condition>

  <condition id="concern-with-plan" kinds="federation" comes-first="yes" in-verdict="yes"
             acts-on="own-service-concerns">
    <title>A concern under a plan that is kept</title>
    <when><is question="own-service-concerns" choices="open-plan-kept"/></when>
    <text>a serious concern about one of its services is open, with a plan that is being kept</text>
    <cite claims="C-55" inferred="yes"/>
  </condition>

  <condition id="essentials-not-known" kinds="federation" comes-first="yes" in-verdict="yes"
             acts-on="own-service-concerns regulator-position indemnity-cover can-pay-debts notice-given">
    <title>Safety, cover and money not known</title>
    <when>
      <any>
        <all>
          <any>
            <is question="extended-services-live" at-least="1"/>
            <is question="extended-contract" choices="live"/>
          </any>
          <any>
            <open question="own-service-concerns"/>
            <open question="regulator-position"/>
            <open question="indemnity-cover"/>
          </any>
        </all>
        <all>
          <any>
            <any>
              <is question="extended-services-live" at-least="1"/>
              <is question="extended-contract" choices="live"/>
            </any>
            <reached step="provider-organisation"/>
          </any>
          <any>
            <open question="can-pay-debts"/>
            <open question="notice-given"/>
          </any>
        </all>
      </any>
    </when>
    <text>it is not known whether it is safe, covered and able to go on</text>
    <cite claims="C-55" inferred="yes"/>
  </condition>

  <condition id="viability-in-doubt" kinds="federation" in-verdict="yes" acts-on="can-pay-debts notice-given">
    <title>Viability in doubt</title>
    <when>
      <all>
        <any>
          <any>
            <is question="extended-services-live" at-least="1"/>
            <is question="extended-contract" choices="live"/>
          </any>
          <reached step="provider-organisation"/>
        </any>
        <any>
          <is question="can-pay-debts" choices="not-looked-at only-with-new-money"/>
          <is question="notice-given" choices="members-leaving main-contract-ending"/>
        </any>
      </all>
    </when>
    <text>it is in doubt whether it can go on for twelve months</text>
    <cite inferred="yes"/>
  </condition>

  <condition id="loss-beyond-cover" kinds="federation" in-verdict="yes" acts-on="budget-result">
    <title>A loss beyond the cover</title>
    <when>
      <all>
        <is question="capitated-budget-status" choices="live-part live-whole"/>
        <is question="result-after-cover" less-than="0"/>
      </all>
    </when>
    <text>last year's loss was larger than the cover behind it</text>
    <cite claims="I-07" inferred="yes"/>
  </condition>

  <condition id="gp-voice-weak" kinds="federation" in-verdict="yes" acts-on="board-and-gp-votes">
    <title>No vote for general practice</title>
    <!-- No source asks for a majority of GPs; two allow NHS partners. So the steps stand, and the verdict says it. -->
    <when>
      <all>
        <any>
          <reached step="provider-organisation"/>
          <reached step="extended-services"/>
          <reached step="accountable-care"/>
        </any>
        <is question="board-and-gp-votes" choices="met-no-gp-votes"/>
      </all>
    </when>
    <text>general practice has no vote on its board</text>
    <cite claims="D-08" inferred="yes"/>
  </condition>

  <condition id="conflicts-not-managed" kinds="ccg" comes-first="yes" in-verdict="yes"
             acts-on="ccg-conflicts-of-interest">
    <title>Conflicts of interest</title>
    <when><is question="ccg-conflicts-of-interest" choices="no-register register-only"/></when>
    <text>conflicts of interest are not yet managed where GPs decide on money</text>
    <cite claims="I-20" inferred="yes"/>
  </condition>

  <condition id="controls-untested" kinds="ccg" comes-first="yes" in-verdict="yes" acts-on="devolved-controls">
    <title>Controls not tested</title>
    <when><is question="devolved-controls" choices="no partly"/></when>
    <text>its controls over devolved work are not fully tested</text>
    <cite claims="C-40" inferred="yes"/>
  </condition>

  <condition id="public-not-involved" kinds="ccg" comes-first="yes" in-verdict="yes" acts-on="patient-voice-at-table">
    <title>No place for the public</title>
    <when><is question="patient-voice-at-table" choices="none"/></when>
    <text>the public has no place where it decides</text>
    <cite claims="C-62" inferred="yes"/>
  </condition>

  <condition id="assurance-not-known" kinds="ccg" comes-first="yes" in-verdict="yes"
             acts-on="ccg-conflicts-of-interest concerns-with-plans">
    <title>Conflicts and concerns not known</title>
    <when>
      <any>
        <open question="ccg-conflicts-of-interest"/>
        <open question="concerns-with-plans"/>
      </any>
    </when>
    <text>it is not known whether conflicts of interest are managed and serious concerns have plans</text>
    <cite claims="C-55 I-20" inferred="yes"/>
  </condition>

  <!-- Safety and harm to core care come first too: listed before everything but a hold. -->
  <condition id="practice-in-difficulty" kinds="locality federation" comes-first="yes" acts-on="practice-in-difficulty">
    <title>A practice in difficulty</title>
    <when><is question="practice-in-difficulty" choices="some-no-help"/></when>
    <text>A member practice is in serious difficulty, and no help is agreed.</text>
    <cite claims="C-55 C-74" inferred="yes"/>
  </condition>

  <condition id="core-worse" kinds="federation" comes-first="yes" acts-on="core-protected">
    <title>Harm to core care</title>
    <!-- Growth that costs patients access is not the next step. -->
    <when><is question="core-protected" choices="worse"/></when>
    <text>Core general practice has suffered while the extended services grew.</text>
    <cite claims="D-03" inferred="yes"/>
  </condition>

  <condition id="concerns-not-assured" kinds="ccg" comes-first="yes" acts-on="concerns-with-plans">
    <title>Concerns without a plan</title>
    <when><is question="concerns-with-plans" less-than="100"/></when>
    <text>Not every serious concern about commissioned services has a person and a plan that is being kept.</text>
    <cite claims="C-55 C-67 C-75" inferred="yes"/>
  </condition>

  <!-- Printed beside the steps; they never lower them. -->
  <condition id="patient-voice-low" kinds="locality federation" acts-on="patient-voice-at-table">
    <title>Patient voice behind the services</title>
    <!-- The further a body goes, the more of a voice patients should have in it. -->
    <when>
      <any>
        <all>
          <any>
            <reached step="foundation"/>
            <reached step="extended-services"/>
            <reached step="accountable-care"/>
          </any>
          <is question="patient-voice-at-table" choices="none"/>
        </all>
        <all>
          <reached step="accountable-care"/>
          <is question="patient-voice-at-table" choices="attend"/>
        </all>
      </any>
    </when>
    <text>Patients have too small a part where decisions are taken.</text>
    <cite claims="A-23 C-62" inferred="yes"/>
  </condition>

  <condition id="freedom-not-written-down" kinds="locality federation" acts-on="freedom-written-down">
    <title>Freedom to stay with core general practice</title>
    <!--
      It does not apply to one practice, nor where the organisation runs the practices: then the question is neither
      answered no nor open.
    -->
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
    <text>Practices have nothing in writing that they may stay with core general practice.</text>
    <cite claims="D-02 D-05" inferred="yes"/>
  </condition>

  <condition id="double-running" kinds="locality federation" acts-on="end-of-change">
    <title>Double running</title>
    <!-- With a date to come it is clean; a date that has gone by is not. -->
    <when>
      <all>
        <is question="four-functions" choices="some-by-both both-and-neither"/>
        <is question="end-of-change" choices="no-date date-passed"/>
      </all>
    </when>
    <text>Locality and federation do the same work, with no date to come for its end.</text>
    <cite claims="B-25 B-28 B-29" inferred="yes"/>
  </condition>

  <condition id="nobody-does-it" kinds="locality federation ccg" acts-on="four-functions">
    <title>A gap between the two</title>
    <when><is question="four-functions" choices="some-by-neither both-and-neither"/></when>
    <text>Something that practices relied on is done by neither body.</text>
    <cite claims="B-20 B-21 B-22 B-23" inferred="yes"/>
  </condition>

  <condition id="one-way-flow" kinds="locality" acts-on="agenda-from-practices">
    <title>One-way flow</title>
    <when>
      <all>
        <is question="agenda-from-practices" less-than="30"/>
        <is question="decision-changed" choices="no"/>
      </all>
    </when>
    <text>Meetings go one way: the CCG presents, and nothing has changed because of the practices.</text>
    <cite claims="B-14 B-15" inferred="yes"/>
  </condition>

  <condition id="one-locality" kinds="ccg" acts-on="localities-in-ccg">
    <title>One locality</title>
    <when><is question="localities-in-ccg" at-least="1" at-most="1"/></when>
    <text>The CCG and its one locality are the same practices.</text>
    <cite claims="C-45" inferred="yes"/>
  </condition>

  <condition id="no-end-date" kinds="ccg" acts-on="end-of-change">
    <title>No end date</title>
    <when><is question="end-of-change" choices="no-date date-passed"/></when>
    <text>Localities and federations run side by side, and no date is set for the end of it.</text>
    <cite claims="B-28 B-30" inferred="yes"/>
  </condition>

  <condition id="devolved-in-name" kinds="ccg" acts-on="resource-in-localities plan-ownership" only-first="yes">
    <title>Devolved in name</title>
    <when>
      <all>
        <is question="working-model" choices="devolved"/>
        <any>
          <is question="resource-in-localities" less-than="10"/>
          <is question="plan-ownership" choices="centre"/>
        </any>
      </all>
    </when>
    <text>Devolved in name: plans or money are still in the centre.</text>
    <cite claims="C-35 C-36" inferred="yes"/>
  </condition>

  <condition id="practices-not-reached" kinds="ccg" acts-on="decisions-feel-distant decisions-heard" only-first="yes">
    <title>Practices not reached</title>
    <when>
      <any>
        <is question="decisions-feel-distant" more-than="40"/>
        <is question="decisions-heard" less-than="50"/>
      </any>
    </when>
    <text>Many practices find the CCG distant, or do not hear of its decisions in time.</text>
    <cite claims="C-33 C-43" inferred="yes"/>
  </condition>

  <condition id="willing-not-helped" kinds="ccg" acts-on="les-one-contract">
    <title>The willing are not helped</title>
    <when>
      <all>
        <is question="les-one-contract" choices="no"/>
        <is question="help-given" less-than="60"/>
      </all>
    </when>
    <text>Practices that want to develop get little help.</text>
    <cite claims="D-18 D-38 D-41" inferred="yes"/>
  </condition>
</part>

"""##
