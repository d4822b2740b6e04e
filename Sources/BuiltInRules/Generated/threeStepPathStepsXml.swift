// swift-format-ignore-file
// Generated from Rules/three-step-path/steps.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathStepsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- The path. A gate is in place, not in place, or open; a body cannot claim that a gate does not apply to it. -->
  <step id="foundation" number="0" kinds="locality">
    <title>Foundation</title>
    <means>Practices of one area are grouped, decide together, and carry out what they decide.</means>
    <patients>
      Neighbouring practices plan round the needs of the people they share, and do what they have agreed.
    </patients>
    <says state="confirmed">{name} is a working locality: both gates of the foundation are in place.</says>
    <says state="reached">All {of} gates of the foundation are in place.</says>
    <says state="working-towards">{name} is on its way to the foundation: {met} of {of} gates in place.</says>
    <says state="not-begun">
      None of the {of} gates of the foundation is in place yet; the first joint decision is a good start.
    </says>
    <says state="cannot-tell">
      Whether {name} has the foundation cannot be said yet: some answers are open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about the foundation of {name}.</says>
    <says state="not-sought">{name} has chosen to concentrate on core general practice.</says>
    <says state="not-applicable">The foundation is for localities; it does not apply to {name}.</says>

    <gate id="grouping-of-practices" code="F-1" owner="locality">
      <title>Two or more practices, or 50,000 people</title>
      <!-- The source says a group of practices; one merged practice of a locality's size counts too: our choice. -->
      <when>
        <any>
          <is question="locality-practices" at-least="2"/>
          <is question="locality-population" at-least="50000"/>
        </any>
      </when>
      <action>
        Talk to the neighbours with whom you already share patients or staff: a locality is a grouping of practices.
      </action>
      <cite claims="A-03 I-01" inferred="yes"/>
    </gate>
    <gate id="joint-decision-carried-out" code="F-2" owner="locality">
      <title>A joint decision taken and carried out</title>
      <when><is question="joint-decision" choices="yes"/></when>
      <action>Pick one small decision that the practices can take together this quarter and see it through.</action>
      <cite claims="A-06" inferred="yes"/>
    </gate>
  </step>

  <step id="provider-organisation" number="1" kinds="locality federation">
    <title>Provider organisation</title>
    <means>
      Practices have an organisation with partners, a legal form, a board and money, ready to hold a contract.
    </means>
    <patients>
      Patients stay with their own practice; there is now an organisation that can be asked to provide more, close to
      home.
    </patients>
    <says state="confirmed">{name} is a provider organisation: all {of} gates of step 1 are in place.</says>
    <says state="reached">All {of} gates of step 1 are in place; they count once the foundation is in place.</says>
    <says state="working-towards">
      {name} is on its way to being a provider organisation: {met} of {of} gates in place.
    </says>
    <says state="not-begun">{name} wants to be a provider organisation; none of the {of} gates is in place yet.</says>
    <says state="cannot-tell">
      Whether {name} is a provider organisation cannot be said yet: {met} of {of} gates are in place, others are open
      or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about {name} as a provider organisation.</says>
    <says state="not-sought">{name} does not seek this step: development is optional.</says>
    <says state="not-applicable">Step 1 is for localities and federations; it does not apply to {name}.</says>

    <gate id="two-partners" code="1-1" owner="practices">
      <title>Two or more partners, or one practice of 30,000 people</title>
      <!--
        Other organisations count as partners: the source names NHS bodies and private providers. The 30,000 is ours.
      -->
      <when>
        <any>
          <is question="partners" at-least="2"/>
          <is question="all-partners" at-least="2"/>
          <all>
            <is question="partners" at-least="1"/>
            <is question="members-population" at-least="30000"/>
          </all>
        </any>
      </when>
      <action>
        Find partners you can work with: other practices first, but an NHS organisation or a private partner will do.
      </action>
      <cite claims="A-12 D-10 D-11" inferred="yes"/>
    </gate>
    <gate id="form-can-contract" code="1-2" owner="federation">
      <title>A legal form that can hold a contract</title>
      <when>
        <is question="legal-form"
            choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
      </when>
      <action>
        Choose the simplest form that lets you hold a contract in your own name; take advice once, not five times.
      </action>
      <cite claims="D-08 I-02" inferred="yes"/>
    </gate>
    <gate id="board-at-work" code="1-3" owner="federation">
      <title>A board that meets</title>
      <when><is question="board-meets" choices="yes"/></when>
      <action>Hold the first proper board meeting: one decision, one minute, one date for the next.</action>
      <cite claims="D-08 D-13" inferred="yes"/>
    </gate>
    <gate id="investment-secured" code="1-4" owner="federation ccg">
      <title>Investment secured, or a contract live</title>
      <!-- A live contract pays its way, so it stands in for set-up money: our choice. -->
      <when>
        <any>
          <is question="set-up-investment" choices="secured-for-set-up secured-for-12-months-or-more"/>
          <is question="standard-contract" choices="live"/>
          <is question="extended-contract" choices="live"/>
        </any>
      </when>
      <action>
        Agree a levy among the practices, or make investment part of a partnership, or ask the CCG; promised is not
        secured.
      </action>
      <cite claims="D-12 D-16" inferred="yes"/>
    </gate>
    <gate id="contract-readiness" code="1-5" owner="federation">
      <title>Ready to hold, or holding, a contract</title>
      <!-- The source says "can hold a contract": readiness is the gate, holding one is graded. -->
      <when>
        <any>
          <is question="ready-for-contract" choices="ready"/>
          <is question="standard-contract" choices="signed live"/>
          <is question="extended-contract" choices="signed live"/>
        </any>
      </when>
      <action>Work through the five items on the readiness list; each has an owner and a date.</action>
      <cite claims="D-17 I-02 I-03" inferred="yes"/>
    </gate>
  </step>

  <step id="extended-services" number="2" kinds="federation">
    <title>Extended services</title>
    <means>
      The organisation provides services beyond core general practice, with community services or consultants, under
      its own contract.
    </means>
    <patients>
      Some care that used to mean a journey is offered near home, by a team that works with the patient's own
      practice.
    </patients>
    <says state="confirmed">{name} provides extended services: all {of} gates of step 2 are in place.</says>
    <says state="reached">
      All {of} gates of step 2 are in place; they count once the steps before it are in place.
    </says>
    <says state="working-towards">{name} is on its way to extended services: {met} of {of} gates in place.</says>
    <says state="not-begun">{name} wants to provide extended services; none of the {of} gates is in place yet.</says>
    <says state="cannot-tell">
      Whether {name} has reached extended services cannot be said yet: {met} of {of} gates are in place, others are
      open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about extended services of {name}.</says>
    <says state="not-sought">{name} does not seek this step: development is optional.</says>
    <says state="not-applicable">Step 2 is for federations; it does not apply to {name}.</says>

    <gate id="service-live" code="2-1" owner="federation">
      <title>At least one extended service live</title>
      <when><is question="extended-services-live" at-least="1"/></when>
      <action>Choose one service area where you can plainly do better, and start there.</action>
      <cite claims="D-20 I-04"/>
    </gate>
    <gate id="community-or-consultants" code="2-2" owner="federation hospital-trust">
      <title>Community services or consultants in the offering</title>
      <!-- The source says "new areas and skills, such as": taking just these two is our choice. -->
      <when>
        <any>
          <is question="community-services-offered" choices="partner-delivered direct"/>
          <is question="consultants-in-offer" choices="joint-clinics part-of-offer"/>
        </any>
      </when>
      <action>
        Talk to the community provider about one team, or build the first clinic with the consultant who already rings
        you back.
      </action>
      <cite claims="D-21 D-22" inferred="yes"/>
    </gate>
    <gate id="contract-held" code="2-3" owner="federation ccg">
      <title>The organisation holds the contract</title>
      <when><is question="extended-contract" choices="signed live"/></when>
      <action>A contract protects a service. Ask the CCG for one contract for the pathway.</action>
      <cite claims="D-23 I-04" inferred="yes"/>
    </gate>
  </step>

  <step id="accountable-care" number="3" kinds="federation">
    <title>Accountable care</title>
    <means>
      The organisation takes responsibility, on a live capitated budget, for the outcomes of a population defined by
      its lists.
    </means>
    <patients>One organisation answers in public for how well everybody on its lists is looked after.</patients>
    <says state="confirmed">{name} is an accountable care provider: all {of} gates of step 3 are in place.</says>
    <says state="reached">
      All {of} gates of step 3 are in place; they count once the steps before it are in place.
    </says>
    <says state="working-towards">{name} is on its way to accountable care: {met} of {of} gates in place.</says>
    <says state="not-begun">
      {name} wants to be an accountable care provider; none of the {of} gates is in place yet.
    </says>
    <says state="cannot-tell">
      Whether {name} has reached accountable care cannot be said yet: {met} of {of} gates are in place, others are
      open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about accountable care at {name}.</says>
    <says state="not-sought">{name} does not seek this step: development is optional.</says>
    <says state="not-applicable">Step 3 is for federations; it does not apply to {name}.</says>

    <gate id="pathway-as-one-service" code="3-1" owner="federation hospital-trust">
      <title>A whole pathway in one service</title>
      <when>
        <all>
          <is question="whole-pathways" at-least="1"/>
          <is question="one-clinical-team" choices="yes"/>
        </all>
      </when>
      <action>
        Take one pathway, such as diabetes, and offer all of it: one team, one record, one set of results.
      </action>
      <cite claims="D-25 D-26 I-05" inferred="yes"/>
    </gate>
    <gate id="population-defined" code="3-2" owner="federation ccg">
      <title>A population defined by registered lists</title>
      <when><is question="population-by-lists" choices="yes"/></when>
      <action>Write the schedule: these practices, these lists, this date.</action>
      <cite claims="D-31"/>
    </gate>
    <gate id="list-at-work" code="3-3" owner="federation">
      <title>The list drives the services</title>
      <when><is question="list-drives-services" choices="most-practices all-practices"/></when>
      <action>Use the list. It is the one thing general practice has that nobody else has.</action>
      <cite claims="D-29"/>
    </gate>
    <gate id="live-capitated-budget" code="3-4" owner="ccg federation">
      <title>A live capitated budget</title>
      <!-- Shadow is not enough: our choice, since responsibility is the whole of this step. -->
      <when>
        <all>
          <is question="budget-status" choices="live-part live-whole"/>
          <is question="budget-by-capitation" choices="yes"/>
        </all>
      </when>
      <action>
        Run the budget in shadow for a year first; then agree the date on which it becomes real, and the basis per
        head.
      </action>
      <cite claims="D-30 D-34 I-06" inferred="yes"/>
    </gate>
    <gate id="outcomes-in-contract" code="3-5" owner="ccg federation">
      <title>Outcomes in the contract</title>
      <when><is question="outcomes-agreed" choices="in-contract"/></when>
      <action>Agree ten outcomes or fewer that patients would recognise, and put them into the contract.</action>
      <cite claims="D-33"/>
    </gate>
    <gate id="gain-and-loss-agreed" code="3-6" owner="ccg federation">
      <title>Gain and loss agreed</title>
      <when><is question="gain-and-loss" choices="gain-only capped-two-way full"/></when>
      <action>Agree who keeps the savings and who pays if there are none, before anybody needs to know.</action>
      <cite claims="I-07" inferred="yes"/>
    </gate>
  </step>
</part>

"""##
