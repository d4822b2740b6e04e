// swift-format-ignore-file
// Generated from Rules/three-step-path/consistency.xml by `swift package regenerate`; not edited by hand.

let threeStepPathConsistencyXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- Answers that cannot both be so. Each is a question to ask, not an answer to mark down. -->
  <consistency id="contract-without-form" code="X1" severity="error">
    <title>A contract without a form that can hold it</title>
    <when>
      <all>
        <is question="legal-form" choices="none informal-alliance mou"/>
        <any>
          <is question="standard-contract" choices="signed live"/>
          <is question="extended-contract" choices="signed live"/>
        </any>
      </all>
    </when>
    <text>A contract is reported as signed or live, but the legal form cannot hold one. Who signed it?</text>
    <ask-whom owner="federation-board ccg"/>
    <cite claims="I-02" inferred="yes"/>
  </consistency>

  <consistency id="more-partners-than-practices" code="X2" severity="error" kinds="locality">
    <title>More practices joined than there are</title>
    <!--
      Only where one population is meant, and both questions are asked. The locality's list of members is the better
      source, so only the number that joined is in doubt.
    -->
    <given>
      <all>
        <compare question="members-population" is="equal-to" other="locality-population"/>
        <compare question="partners" is="more-than" other="locality-practices"/>
      </all>
    </given>
    <when><answered question="partners"/></when>
    <text>For the same population, more practices have joined than the locality has. How many have joined?</text>
    <ask-whom owner="federation-board locality-manager"/>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="budget-without-population" code="X3" severity="error" kinds="federation">
    <title>A live budget without a population</title>
    <when>
      <all>
        <is question="capitated-budget-status" choices="live-part live-whole"/>
        <blank question="accountable-population"/>
      </all>
    </when>
    <text>The budget is reported as live, but nobody says for how many people. Whom does it cover?</text>
    <ask-whom owner="federation-board ccg"/>
    <cite claims="D-31" inferred="yes"/>
  </consistency>

  <consistency id="unusual-budget-per-head" code="X3" severity="warning" kinds="federation">
    <title>An unusual budget for each person</title>
    <!--
      Public examples lie between £600 and £800; £20 to £3,000 leaves room for a single service and for nearly
      everything.
    -->
    <when>
      <any>
        <is question="budget-per-head" less-than="20"/>
        <is question="budget-per-head" more-than="3000"/>
      </any>
    </when>
    <text>
      The budget for each person lies outside £20 to £3,000 a year. Are both the amount and the population right?
    </text>
    <ask-whom owner="finance-lead ccg"/>
    <cite claims="I-16" inferred="yes"/>
  </consistency>

  <consistency id="team-without-pathway" code="X4" severity="error" kinds="federation">
    <title>A pathway team without a pathway</title>
    <when>
      <all>
        <is question="whole-pathways" at-most="0"/>
        <is question="one-clinical-team" choices="partly yes"/>
      </all>
    </when>
    <text>
      GPs and consultants are reported to work as one service in a pathway, but no whole pathway is offered. Which is
      it?
    </text>
    <ask-whom owner="clinical-lead federation-board"/>
    <cite claims="D-25 D-26" inferred="yes"/>
  </consistency>

  <consistency id="answer-outside-limits" code="X5" severity="error">
    <title>An answer outside its limits</title>
    <outside-limits/>
    <text>The answer lies outside what the question allows: what was meant?</text>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="not-a-date" code="X6" severity="error">
    <title>Not a date</title>
    <impossible-date/>
    <text>This date does not exist, or lies in the future where it cannot: what was meant?</text>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="locality-differs-from-lists" code="X7" severity="warning" kinds="locality">
    <title>Population and lists differ</title>
    <when>
      <any>
        <is question="locality-list-ratio" less-than="0.98"/>
        <is question="locality-list-ratio" more-than="1.02"/>
      </any>
    </when>
    <text>The population of the locality differs by more than 2 per cent from the sum of the listed practices.</text>
    <ask-whom owner="locality-manager"/>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="members-differ-from-lists" code="X7" severity="warning" kinds="federation">
    <title>Members' population and lists differ</title>
    <!-- Not for a locality alone: it lists all its practices, of which only some may have joined. -->
    <when>
      <any>
        <is question="members-list-ratio" less-than="0.98"/>
        <is question="members-list-ratio" more-than="1.02"/>
      </any>
    </when>
    <text>
      The population that the members serve differs by more than 2 per cent from the sum of the listed practices.
    </text>
    <ask-whom owner="federation-board"/>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="unusual-mean-list" code="X7" severity="warning">
    <title>Unusual list sizes</title>
    <when>
      <any>
        <is question="listed-mean-list" less-than="1500"/>
        <is question="listed-mean-list" more-than="25000"/>
      </any>
    </when>
    <text>
      The listed practices have fewer than 1,500 or more than 25,000 patients on average. Are the lists right?
    </text>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="changed-without-agenda" code="X8" severity="warning" kinds="locality">
    <title>A decision changed, but hardly an item raised</title>
    <when>
      <all>
        <is question="decision-changed" choices="yes"/>
        <is question="agenda-from-practices" less-than="10"/>
      </all>
    </when>
    <text>
      A decision was changed by the locality, but under 10 per cent of agenda items came from practices. How did they do
      it?
    </text>
    <ask-whom owner="locality-lead"/>
    <cite claims="B-14 B-15" inferred="yes"/>
  </consistency>

  <consistency id="voting-but-poor" code="X9" severity="warning">
    <title>Two views of patient voice</title>
    <when>
      <all>
        <is question="patient-voice-at-table" choices="vote"/>
        <is question="representatives-rating" choices="poor"/>
      </all>
    </when>
    <text>
      The board says that patient representatives vote; they themselves rate engagement as poor. Both answers are
      printed: the two should talk about it.
    </text>
    <ask-whom owner="patient-representatives board"/>
    <cite claims="C-61 C-63" inferred="yes"/>
  </consistency>

  <consistency id="functions-without-money" code="X10" severity="warning">
    <title>The work has moved, the money has not</title>
    <when>
      <all>
        <is question="end-of-change" choices="done"/>
        <is question="funding-moved" less-than="40"/>
      </all>
    </when>
    <text>The change to the federation is reported as done, while most of the locality's money has not moved.</text>
    <ask-whom owner="ccg-finance"/>
    <cite claims="B-27" inferred="yes"/>
  </consistency>

  <consistency id="evidence-grown-old" code="X11" severity="warning">
    <title>Evidence that has grown old</title>
    <old-evidence/>
    <text>The evidence is older than it is good for: is there a newer one?</text>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="locality-beyond-step-one" code="X12" severity="warning" kinds="locality">
    <title>A locality answers for steps 2 or 3</title>
    <!-- `kinds` takes in `both`, which may answer them: hence the exact kind. -->
    <given><kind is="locality"/></given>
    <when>
      <any>
        <answers-given section="extended-services"/>
        <answers-given section="accountable-care"/>
      </any>
    </when>
    <text>Steps 2 and 3 are for federations. Should this be the profile of a federation, or of both?</text>
    <ask-whom owner="locality-manager"/>
    <cite inferred="yes"/>
  </consistency>

  <consistency id="contract-without-essentials" code="X13" severity="warning">
    <title>A contract, and nothing that is needed to hold one</title>
    <when>
      <all>
        <any>
          <is question="standard-contract" choices="signed live"/>
          <is question="extended-contract" choices="signed live"/>
        </any>
        <is question="contract-essentials" choices="none"/>
      </all>
    </when>
    <text>
      A contract is reported as signed or live, yet there is no bank account, no information governance and no
      responsible person. Who holds the contract?
    </text>
    <ask-whom owner="federation-board ccg"/>
    <cite claims="I-03" inferred="yes"/>
  </consistency>

  <consistency id="services-without-contract" code="X14" severity="warning" kinds="federation">
    <title>Services, and no contract</title>
    <when>
      <all>
        <is question="extended-services-live" at-least="1"/>
        <is question="extended-contract" choices="no"/>
      </all>
    </when>
    <text>Services run for patients, yet there is no contract for them. On what footing do they run?</text>
    <ask-whom owner="federation-board ccg"/>
    <cite claims="I-04" inferred="yes"/>
  </consistency>
</part>

"""##
