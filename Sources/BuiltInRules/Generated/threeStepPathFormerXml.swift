// swift-format-ignore-file
// Generated from Rules/three-step-path/former.xml by `swift package regenerate`; not edited by hand.

let threeStepPathFormerXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <former version="1.0.0">
    <!-- What the first edition asked and this one does not. What is carried nowhere is kept, and counts nowhere. -->
    <retired id="manager-support" code="LOC-06" type="choice" kept-only="yes">
      <ask>What manager support does the locality have?</ask>
      <choice id="none">None</choice>
      <choice id="shared">A manager shared with others</choice>
      <choice id="dedicated">A manager of its own</choice>
    </retired>
    <retired id="paid-meeting-time" code="LOC-07" type="percentage" kept-only="yes">
      <ask>For what share of member practices is the representative's time at locality meetings paid for?</ask>
    </retired>
    <retired id="practice-actions-tracked" code="LOC-17" type="yes-no" kept-only="yes">
      <ask>
        Are the actions that only an individual practice can take (for example on referrals) tracked practice by
        practice with the practices' consent?
      </ask>
    </retired>
    <retired id="partner-kinds" code="S1-02" type="multiple-choice" kept-only="yes">
      <ask>Which kinds of partner are involved?</ask>
      <choice id="practices">Practices</choice>
      <choice id="nhs-trust">NHS trust</choice>
      <choice id="council">Council</choice>
      <choice id="private">Private provider</choice>
      <choice id="voluntary">Voluntary organisation</choice>
    </retired>
    <retired id="board-meets" code="S1-06" type="yes-no" kept-only="yes">
      <ask>Is there a board, chosen by the members, that has met and decided in the last six months?</ask>
    </retired>
    <retired id="investment-sources" code="S1-12" type="multiple-choice" kept-only="yes">
      <ask>Where does the investment come from?</ask>
      <choice id="practices">Practices</choice>
      <choice id="partner">A partner</choice>
      <choice id="ccg">CCG</choice>
      <choice id="contract-income">Income from contracts</choice>
    </retired>
    <retired id="investment-per-patient" code="S1-13" type="money" kept-only="yes">
      <ask>How much was invested per registered patient in the first (or latest) year?</ask>
    </retired>
    <retired id="business-case-expertise" code="S1-15" type="choice" kept-only="yes">
      <ask>What business case expertise is there?</ask>
      <choice id="none">None</choice>
      <choice id="bought-in">Bought in</choice>
      <choice id="in-house">In house</choice>
      <choice id="proven">Proven by results</choice>
    </retired>
    <retired id="contract-expertise" code="S1-17" type="choice" kept-only="yes">
      <ask>Can the organisation bid for and manage contracts?</ask>
      <choice id="none">None</choice>
      <choice id="bought-in">Bought in</choice>
      <choice id="in-house">In house</choice>
      <choice id="proven">Proven by results</choice>
    </retired>
    <retired id="ready-for-contract" code="S1-19" type="choice">
      <ask>
        Is the organisation ready to hold a contract (indemnity, bank account, information governance, named responsible
        person, regulator position)?
      </ask>
      <choice id="no">No</choice>
      <choice id="partly">Partly: some of the five items</choice>
      <choice id="ready">Ready: all five items</choice>
    </retired>
    <retired id="collective-delivery" code="S1-21" type="percentage" kept-only="yes">
      <ask>What share of member practices have chosen to deliver enhanced services through the organisation?</ask>
    </retired>
    <retired id="delivery-route" code="S2-04" type="choice" kept-only="yes">
      <ask>How are the extended services delivered?</ask>
      <choice id="direct">Directly</choice>
      <choice id="partnership">In partnership</choice>
      <choice id="both">Both</choice>
    </retired>
    <retired id="budget-status" code="S3-04" type="choice" kept-only="yes">
      <ask>What is the status of the budget for the population?</ask>
      <choice id="none">None</choice>
      <choice id="indicative">Indicative</choice>
      <choice id="shadow">Shadow</choice>
      <choice id="live-part">Live for part of it</choice>
      <choice id="live-whole">Live for the whole</choice>
    </retired>
    <retired id="budget-by-capitation" code="S3-06" type="yes-no" kept-only="yes">
      <ask>Is the budget set by capitation (so much per person), not by activity?</ask>
    </retired>
    <retired id="budget-in-force" code="S3-07" type="date" kept-only="yes">
      <ask>From what date is the contract in force?</ask>
    </retired>
    <retired id="income-at-risk" code="S3-14" type="percentage" kept-only="yes">
      <ask>What share of payment depends on outcomes?</ask>
    </retired>
    <retired id="shared-decision-training" code="PV-09" type="percentage" kept-only="yes">
      <ask>What share of clinicians have had training in shared decisions in the last three years?</ask>
    </retired>
    <retired id="care-before-money" code="QV-01" type="whole-number" most="4" kept-only="yes">
      <ask>At how many of the last four board or locality meetings was care of patients discussed before money?</ask>
    </retired>
    <retired id="open-concerns" code="QV-02" type="whole-number" kept-only="yes">
      <ask>
        How many serious safety or quality concerns about member services are open today (regulator enforcement, or a
        serious incident whose investigation is overdue)?
      </ask>
    </retired>
    <retired id="pathway-input" code="TR-01" type="choice" kept-only="yes">
      <ask>Who now gives general practice's input into clinical pathways?</ask>
      <choice id="locality">Locality</choice>
      <choice id="federation">Federation</choice>
      <choice id="both">Both</choice>
      <choice id="neither">Neither</choice>
      <choice id="moving">It is moving</choice>
    </retired>
    <retired id="practice-liaison" code="TR-02" type="choice" kept-only="yes">
      <ask>Who now does liaison with practices?</ask>
      <choice id="locality">Locality</choice>
      <choice id="federation">Federation</choice>
      <choice id="both">Both</choice>
      <choice id="neither">Neither</choice>
      <choice id="moving">It is moving</choice>
    </retired>
    <retired id="service-redesign" code="TR-03" type="choice" kept-only="yes">
      <ask>Who now leads redesign of services for general practice?</ask>
      <choice id="locality">Locality</choice>
      <choice id="federation">Federation</choice>
      <choice id="both">Both</choice>
      <choice id="neither">Neither</choice>
      <choice id="moving">It is moving</choice>
    </retired>
    <retired id="system-voice" code="TR-04" type="choice" kept-only="yes">
      <ask>Who now represents practices in system discussions?</ask>
      <choice id="locality">Locality</choice>
      <choice id="federation">Federation</choice>
      <choice id="both">Both</choice>
      <choice id="neither">Neither</choice>
      <choice id="moving">It is moving</choice>
    </retired>
    <retired id="transition-settled" code="TR-07" type="choice">
      <ask>How far is the change from locality to federation settled?</ask>
      <choice id="none">Not at all</choice>
      <choice id="dated">A date is set</choice>
      <choice id="done">Done</choice>
    </retired>
    <retired id="months-side-by-side" code="TR-10" type="whole-number" kept-only="yes">
      <ask>How many months have the two run side by side?</ask>
    </retired>
    <retired id="transition-date" code="TR-14" type="date" kept-only="yes">
      <ask>By what date will the change be complete?</ask>
    </retired>
    <retired id="support-prices-known" code="CC-11" type="percentage" kept-only="yes">
      <ask>For what share of commissioning support service lines does the CCG know the price it pays?</ask>
    </retired>
    <retired id="support-compared" code="CC-13" type="percentage" kept-only="yes">
      <ask>For what share of lines is there a comparison with another buyer or supplier?</ask>
    </retired>
    <retired id="contracting-together" code="CC-20" type="choice" kept-only="yes">
      <ask>Has contracting general practice and community services together been looked at?</ask>
      <choice id="no">No</choice>
      <choice id="considered">Considered</choice>
      <choice id="planned">Planned</choice>
      <choice id="done">Done</choice>
    </retired>
    <retired id="same-plain-words" code="CC-21" type="yes-no" kept-only="yes">
      <ask>Do all member practices describe the CCG and its localities in the same plain words?</ask>
    </retired>

    <!--
      S1-06: whoever chose the board, GPs had the votes where it was said to be at work. An old no may only mean that
      members did not choose it.
    -->
    <carry to="board-and-gp-votes" choices="met-gp-majority">
      <when><is question="board-meets" choices="yes"/></when>
    </carry>

    <!-- S1-15 and S1-17: the lower of the two. -->
    <carry to="contract-and-case-expertise" choices="none">
      <when>
        <any>
          <is question="business-case-expertise" choices="none"/>
          <is question="contract-expertise" choices="none"/>
        </any>
      </when>
    </carry>
    <carry to="contract-and-case-expertise" choices="bought-in">
      <when>
        <all>
          <any>
            <is question="business-case-expertise" choices="bought-in"/>
            <is question="contract-expertise" choices="bought-in"/>
          </any>
          <is question="business-case-expertise" choices="bought-in in-house proven"/>
          <is question="contract-expertise" choices="bought-in in-house proven"/>
        </all>
      </when>
    </carry>
    <carry to="contract-and-case-expertise" choices="in-house">
      <when>
        <all>
          <any>
            <is question="business-case-expertise" choices="in-house"/>
            <is question="contract-expertise" choices="in-house"/>
          </any>
          <is question="business-case-expertise" choices="in-house proven"/>
          <is question="contract-expertise" choices="in-house proven"/>
        </all>
      </when>
    </carry>
    <carry to="contract-and-case-expertise" choices="proven">
      <when>
        <all>
          <is question="business-case-expertise" choices="proven"/>
          <is question="contract-expertise" choices="proven"/>
        </all>
      </when>
    </carry>

    <!--
      S1-19 had five items; indemnity and the regulator are asked by themselves now, so only "ready" says something of
      indemnity.
    -->
    <carry to="contract-essentials" choices="all">
      <when><is question="ready-for-contract" choices="ready"/></when>
    </carry>
    <carry to="contract-essentials" choices="some">
      <when><is question="ready-for-contract" choices="partly"/></when>
    </carry>
    <carry to="contract-essentials" choices="none">
      <when><is question="ready-for-contract" choices="no"/></when>
    </carry>
    <carry to="indemnity-cover" choices="all">
      <when><is question="ready-for-contract" choices="ready"/></when>
    </carry>

    <!-- S3-04 and S3-06: a budget paid by activity counts as none now. -->
    <carry to="capitated-budget-status" choices="none">
      <when>
        <any>
          <is question="budget-status" choices="none"/>
          <is question="budget-by-capitation" choices="no"/>
        </any>
      </when>
    </carry>
    <carry to="capitated-budget-status" choices="indicative">
      <when>
        <all>
          <is question="budget-status" choices="indicative"/>
          <is question="budget-by-capitation" choices="yes"/>
        </all>
      </when>
    </carry>
    <carry to="capitated-budget-status" choices="shadow">
      <when>
        <all>
          <is question="budget-status" choices="shadow"/>
          <is question="budget-by-capitation" choices="yes"/>
        </all>
      </when>
    </carry>
    <carry to="capitated-budget-status" choices="live-part">
      <when>
        <all>
          <is question="budget-status" choices="live-part"/>
          <is question="budget-by-capitation" choices="yes"/>
        </all>
      </when>
    </carry>
    <carry to="capitated-budget-status" choices="live-whole">
      <when>
        <all>
          <is question="budget-status" choices="live-whole"/>
          <is question="budget-by-capitation" choices="yes"/>
        </all>
      </when>
    </carry>

    <!--
      QV-02 counted concerns about all member services: none at all is none of its own. More than none is asked again.
    -->
    <carry to="own-service-concerns" choices="none">
      <when>
        <all>
          <kind is="federation both"/>
          <is question="open-concerns" at-most="0"/>
        </all>
      </when>
    </carry>

    <!-- TR-01 to TR-04: the four functions in one. -->
    <carry to="four-functions" choices="one-body-each">
      <when>
        <all>
          <is question="pathway-input" choices="locality federation"/>
          <is question="practice-liaison" choices="locality federation"/>
          <is question="service-redesign" choices="locality federation"/>
          <is question="system-voice" choices="locality federation"/>
        </all>
      </when>
    </carry>
    <carry to="four-functions" choices="some-by-both">
      <when>
        <all>
          <any>
            <is question="pathway-input" choices="both moving"/>
            <is question="practice-liaison" choices="both moving"/>
            <is question="service-redesign" choices="both moving"/>
            <is question="system-voice" choices="both moving"/>
          </any>
          <is question="pathway-input" choices="locality federation both moving"/>
          <is question="practice-liaison" choices="locality federation both moving"/>
          <is question="service-redesign" choices="locality federation both moving"/>
          <is question="system-voice" choices="locality federation both moving"/>
        </all>
      </when>
    </carry>
    <carry to="four-functions" choices="some-by-neither">
      <when>
        <all>
          <any>
            <is question="pathway-input" choices="neither"/>
            <is question="practice-liaison" choices="neither"/>
            <is question="service-redesign" choices="neither"/>
            <is question="system-voice" choices="neither"/>
          </any>
          <is question="pathway-input" choices="locality federation neither"/>
          <is question="practice-liaison" choices="locality federation neither"/>
          <is question="service-redesign" choices="locality federation neither"/>
          <is question="system-voice" choices="locality federation neither"/>
        </all>
      </when>
    </carry>
    <carry to="four-functions" choices="both-and-neither">
      <when>
        <all>
          <any>
            <is question="pathway-input" choices="both moving"/>
            <is question="practice-liaison" choices="both moving"/>
            <is question="service-redesign" choices="both moving"/>
            <is question="system-voice" choices="both moving"/>
          </any>
          <any>
            <is question="pathway-input" choices="neither"/>
            <is question="practice-liaison" choices="neither"/>
            <is question="service-redesign" choices="neither"/>
            <is question="system-voice" choices="neither"/>
          </any>
        </all>
      </when>
    </carry>

    <!-- TR-07 and TR-14: a date that had gone by at the as-of date is date-passed. -->
    <carry to="end-of-change" choices="no-date">
      <when><is question="transition-settled" choices="none"/></when>
    </carry>
    <carry to="end-of-change" choices="done">
      <when><is question="transition-settled" choices="done"/></when>
    </carry>
    <carry to="end-of-change" choices="date-passed">
      <when>
        <all>
          <is question="transition-settled" choices="dated"/>
          <is question="transition-date" before="as-of"/>
        </all>
      </when>
    </carry>
    <carry to="end-of-change" choices="date-to-come">
      <when>
        <all>
          <is question="transition-settled" choices="dated"/>
          <not><is question="transition-date" before="as-of"/></not>
        </all>
      </when>
    </carry>

    <!-- CC-11 and CC-13: the lower of the two. -->
    <carry to="support-prices-known-and-compared" from="support-prices-known">
      <when><compare question="support-prices-known" is="at-most" other="support-compared"/></when>
    </carry>
    <carry to="support-prices-known-and-compared" from="support-compared">
      <when><compare question="support-compared" is="less-than" other="support-prices-known"/></when>
    </carry>

    <!--
      Asked again: a live contract stood in for money; a subcontract was no contract; no relationship with the board at
      all is no answer for a CCG.
    -->
    <ask-again question="set-up-investment">
      <when>
        <all>
          <is question="set-up-investment" choices="none"/>
          <any>
            <is question="standard-contract" choices="live"/>
            <is question="extended-contract" choices="live"/>
          </any>
        </all>
      </when>
      <text>A live contract no longer stands in for money: what money stands behind the organisation?</text>
    </ask-again>
    <ask-again question="extended-contract">
      <when>
        <all>
          <is question="extended-contract" choices="no"/>
          <is question="regulator-position" choices="not-needed-subcontract"/>
        </all>
      </when>
      <text>A subcontract counts now: is there a signed one?</text>
    </ask-again>
    <ask-again question="health-and-wellbeing-board" choices="none">
      <text>Every CCG is a member of the board by law: what is the relationship?</text>
    </ask-again>
  </former>
</part>

"""##
