// swift-format-ignore-file
// Generated from Rules/three-step-path/steps.xml by `swift package regenerate`; not edited by hand.

let threeStepPathStepsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!--
    The path. In reports a gate is called a requirement: in place, not in place, or not known. A body cannot claim that
    one does not apply to it. What is to be done stands at the questions that it rests on.
  -->
  <step id="foundation" number="0" kinds="locality">
    <title>Foundation</title>
    <means>Practices of one area are grouped, decide together, and carry out what they decide.</means>
    <patients>
      The practices here plan together for the people of the area. Nothing here changes where patients are registered.
    </patients>
    <says state="confirmed">
      {name} is a working locality: its practices are grouped and carry out what they decide together.
    </says>
    <says state="reached">
      {name} is a working locality: its practices are grouped and carry out what they decide together.
    </says>
    <says state="working-towards">
      {name} is on its way to the foundation: {met} of {of} requirements are in place.
    </says>
    <says state="not-begun">
      {name} has none of the {of} requirements of the foundation yet; a first joint decision is a good start.
    </says>
    <says state="cannot-tell">
      Whether {name} has the foundation cannot be said until the open questions are answered.
    </says>
    <says state="nothing-known">Nothing is known yet about the foundation of {name}.</says>
    <says state="not-sought">{name} has chosen to concentrate on core general practice.</says>
    <says state="not-applicable">The foundation is for localities; it does not apply to {name}.</says>

    <gate id="grouping-of-practices" code="F-1">
      <title>Two or more practices, or one formed by a merger</title>
      <when>
        <any>
          <is question="locality-practices" at-least="2"/>
          <all>
            <is question="locality-practices" at-least="1"/>
            <is question="merged-practice" choices="yes"/>
          </all>
        </any>
      </when>
      <cite claims="A-03 I-01" inferred="yes">
        A grouping is in the source; that a merger is one that went further is ours. No population counts here: size
        never makes or breaks a locality.
      </cite>
    </gate>
    <gate id="joint-decision-carried-out" code="F-2">
      <title>A joint decision taken and carried out</title>
      <when>
        <any>
          <is question="joint-decision" choices="yes"/>
          <is question="merged-practice" choices="yes"/>
        </any>
      </when>
      <cite claims="A-06" inferred="yes">
        One merged practice decides jointly by its nature. The test and the 12 months are ours.
      </cite>
    </gate>
  </step>

  <step id="provider-organisation" number="1" kinds="locality federation">
    <title>Provider organisation</title>
    <means>
      Practices have an organisation with partners, money, a legal form and a board, ready to hold a contract.
    </means>
    <patients>
      The practices now have an organisation that could offer more services, if it is asked to. Nothing here changes
      where patients are registered.
    </patients>
    <says state="confirmed">{name} is a provider organisation: all {of} requirements are in place.</says>
    <says state="reached">
      {name} meets all {of} requirements of a provider organisation; the step counts once the foundation is in place.
    </says>
    <says state="working-towards">
      {name} is on its way to being a provider organisation: {met} of {of} requirements are in place.
    </says>
    <says state="not-begun">{name} wants a provider organisation; none of the {of} requirements is in place yet.</says>
    <says state="cannot-tell">
      Whether {name} is a provider organisation cannot be said yet: {met} of {of} requirements are in place, the others
      are open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about {name} as a provider organisation.</says>
    <says state="not-sought">{name} does not seek this step, and need not.</says>
    <says state="not-applicable">This step is for localities and federations; it does not apply to {name}.</says>

    <gate id="two-partners" code="1-1">
      <title>At least one practice, and a partner</title>
      <when>
        <all>
          <is question="partners" at-least="1"/>
          <any>
            <is question="partners" at-least="2"/>
            <is question="other-partners" at-least="1"/>
            <is question="legal-form" choices="super-partnership"/>
            <is question="members-population" at-least="30000"/>
          </any>
        </all>
      </when>
      <cite claims="A-12 D-10 D-11" inferred="yes">
        Partners, mainly practices, NHS or private ones too, are in the source. Ours: at least one practice; that a
        merger counts as the practices it was; one practice of 30,000 people that never merged.
      </cite>
    </gate>
    <gate id="form-can-contract" code="1-2">
      <title>Somebody who can sign a contract</title>
      <when>
        <is question="legal-form"
            choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
      </when>
      <cite claims="D-08 I-02" inferred="yes">
        The list is ours: a form that can hold a contract, or a partner who holds it.
      </cite>
    </gate>
    <gate id="board-at-work" code="1-3">
      <title>A board at work</title>
      <when><is question="board-and-gp-votes" choices="met-no-gp-votes met-gp-minority met-gp-majority"/></when>
      <cite claims="D-08 D-13" inferred="yes">
        The six months are ours. Who chose the board is no part of it; whether GPs vote is said in the verdict.
      </cite>
    </gate>
    <gate id="investment-secured" code="1-4">
      <title>Money behind it</title>
      <when>
        <is question="set-up-investment" choices="secured-for-set-up secured-for-12-months-or-more pays-its-way"/>
      </when>
      <cite claims="D-12 D-16" inferred="yes">
        What counts as secured is ours. A live contract alone does not: it may run at a loss.
      </cite>
    </gate>
    <gate id="contract-readiness" code="1-5">
      <title>Ready to hold a contract</title>
      <when>
        <all>
          <is question="contract-essentials" choices="all"/>
          <is question="regulator-position" choices="applied not-needed-subcontract registered"/>
          <is question="indemnity-cover" choices="all"/>
        </all>
      </when>
      <cite claims="D-17 I-02 I-03" inferred="yes">
        The source says "can hold"; that readiness is the test, and the items, are ours. A live contract does not stand
        in for it.
      </cite>
    </gate>
  </step>

  <step id="extended-services" number="2" kinds="federation">
    <title>Extended services</title>
    <means>
      The organisation provides services beyond core general practice, with community services or consultants, under a
      contract.
    </means>
    <patients>Some services are now offered by a team that works with patients' own practices.</patients>
    <says state="confirmed">{name} provides extended services: all {of} requirements are in place.</says>
    <says state="reached">
      {name} meets all {of} requirements of extended services; the step counts once the steps before it are in place.
    </says>
    <says state="working-towards">
      {name} is on its way to extended services: {met} of {of} requirements are in place.
    </says>
    <says state="not-begun">
      {name} wants to provide extended services; none of the {of} requirements is in place yet.
    </says>
    <says state="cannot-tell">
      Whether {name} provides extended services cannot be said yet: {met} of {of} requirements are in place, the others
      are open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about extended services of {name}.</says>
    <says state="not-sought">{name} does not seek this step, and need not.</says>
    <says state="not-applicable">This step is for federations; it does not apply to {name}.</says>

    <gate id="service-live" code="2-1">
      <title>An extended service that patients use</title>
      <when><is question="extended-services-live" at-least="1"/></when>
      <cite claims="D-20 I-04" inferred="yes"/>
    </gate>
    <gate id="community-or-consultants" code="2-2">
      <title>Community services or consultants in the offering</title>
      <when>
        <any>
          <is question="community-services-offered" choices="partner-delivered direct"/>
          <is question="consultants-in-offer" choices="joint-clinics part-of-offer"/>
        </any>
      </when>
      <cite claims="D-21 D-22" inferred="yes">
        The source says "new areas and skills, such as": taking just these two is ours.
      </cite>
    </gate>
    <gate id="contract-held" code="2-3">
      <title>A contract for the extended services</title>
      <when><is question="extended-contract" choices="signed live"/></when>
      <cite claims="D-23 I-04" inferred="yes">
        Ours: the source asks for none. Lead, named partner or subcontractor alike.
      </cite>
    </gate>
  </step>

  <step id="accountable-care" number="3" kinds="federation">
    <title>Accountable care</title>
    <means>
      The organisation answers, with a live budget set by the number of people, for the health outcomes of the people on
      its lists.
    </means>
    <patients>One organisation answers in public for agreed outcomes of the people on its practices' lists.</patients>
    <says state="confirmed">
      {name} answers for the care of a population as an accountable care provider: all {of} requirements are in place.
    </says>
    <says state="reached">
      {name} meets all {of} requirements of accountable care; the step counts once the steps before it are in place.
    </says>
    <says state="working-towards">
      {name} is on its way to accountable care: {met} of {of} requirements are in place.
    </says>
    <says state="not-begun">
      {name} wants to become an accountable care provider; none of the {of} requirements is in place yet.
    </says>
    <says state="cannot-tell">
      Whether {name} is an accountable care provider cannot be said yet: {met} of {of} requirements are in place, the
      others are open or need checking.
    </says>
    <says state="nothing-known">Nothing is known yet about accountable care at {name}.</says>
    <says state="not-sought">{name} does not seek this step, and need not.</says>
    <says state="not-applicable">This step is for federations; it does not apply to {name}.</says>

    <gate id="pathway-as-one-service" code="3-1">
      <title>A whole pathway in one service</title>
      <when>
        <all>
          <is question="whole-pathways" at-least="1"/>
          <is question="one-clinical-team" choices="yes"/>
        </all>
      </when>
      <cite claims="D-25 D-26 I-05" inferred="yes">
        What shows value at step 2 in the source; as a requirement of step 3 it is ours.
      </cite>
    </gate>
    <gate id="population-defined" code="3-2">
      <title>A population defined by registered lists</title>
      <when>
        <all>
          <is question="population-by-lists" choices="yes"/>
          <is question="accountable-population" at-least="1"/>
        </all>
      </when>
      <cite claims="D-31"/>
    </gate>
    <gate id="list-at-work" code="3-3">
      <title>The lists drive the services</title>
      <when><is question="list-drives-services" choices="most-practices all-practices"/></when>
      <cite claims="D-29" inferred="yes">That most practices are enough is ours.</cite>
    </gate>
    <gate id="live-capitated-budget" code="3-4">
      <title>A live budget that reaches beyond one specialty</title>
      <when>
        <all>
          <is question="capitated-budget-status" choices="live-part live-whole"/>
          <is question="budget-share" at-least="20"/>
        </all>
      </when>
      <cite claims="D-30 D-34 I-06" inferred="yes">
        Ours: that shadow is not enough, and the 20 per cent of what the CCG spends on these people (about £230 of
        £1,150 a head in 2013/14), which is more than any single specialty.
      </cite>
    </gate>
    <gate id="outcomes-in-contract" code="3-5">
      <title>Outcomes agreed, and reported in public</title>
      <when>
        <all>
          <is question="outcomes-agreed" choices="in-contract"/>
          <is question="outcomes-reported" age-at-most="12"/>
        </all>
      </when>
      <cite claims="D-33" inferred="yes">
        Ours: that outcomes stand in the contract and are reported in public, and the 12 months.
      </cite>
    </gate>
    <gate id="gain-and-loss-agreed" code="3-6">
      <title>A share of loss, and cover for it</title>
      <when>
        <all>
          <is question="gain-and-loss" choices="capped-two-way full"/>
          <is question="risk-reserve" at-least="1"/>
        </all>
      </when>
      <cite claims="I-07" inferred="yes">
        Ours, from "responsibility for a budget": who bears no loss does not answer for it; 1 per cent is about the
        swing of an ordinary year.
      </cite>
    </gate>
  </step>
</part>

"""##
