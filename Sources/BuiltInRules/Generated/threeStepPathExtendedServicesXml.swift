// swift-format-ignore-file
// Generated from Rules/three-step-path/extended-services.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathExtendedServicesXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="extended-services" code="S2" step="extended-services" aggregate="sum">
    <title>Extended services</title>
    <about>
      Step 2: services beyond core general practice, up to whole pathways that GPs and consultants provide together.
    </about>

    <group id="service-range">
      <title>Service range</title>

      <question id="extended-services-live" code="S2-01" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="services" better="more" merge="lowest">
        <ask>How many extended services (beyond core GMS/PMS and former LESs) are live for patients?</ask>
        <help>Live means that patients are being seen, not that a plan is agreed.</help>
        <evidence good-for="12">Service list with start dates</evidence>
      </question>
      <rule id="extended-services-live" role="graded" question="extended-services-live" weight="4" owner="federation">
        <mark value="1" from="4"/>
        <mark value="0.7" from="2" to="3"/>
        <mark value="0.4" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Choose one service area where you can plainly do better, and start there.</action>
        <cite claims="D-20 I-04" inferred="yes"/>
      </rule>

      <question id="community-services-offered" code="S2-02" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Are community services part of the offering?</ask>
        <evidence>Contract or agreement</evidence>
        <choice id="none">None</choice>
        <choice id="planned">Planned</choice>
        <choice id="partner-delivered">Delivered by a partner</choice>
        <choice id="direct">Delivered directly</choice>
      </question>
      <rule id="community-services-offered" role="graded" question="community-services-offered" weight="3"
            owner="federation">
        <mark value="0" choices="none"/>
        <mark value="0.2" choices="planned">
          <action>Turn the plan into one agreement with the community provider: which team, from which day.</action>
        </mark>
        <mark value="0.8" choices="partner-delivered">
          <action>Look with the partner at one team and one caseload for each locality.</action>
        </mark>
        <mark value="1" choices="direct"/>
        <action>Talk to the community provider about one team, one caseload, one locality.</action>
        <cite claims="D-21" inferred="yes"/>
      </rule>

      <question id="consultants-in-offer" code="S2-03" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Are consultants part of the offering?</ask>
        <evidence good-for="12">Rota; contracts</evidence>
        <choice id="none">None</choice>
        <choice id="advice-only">Advice only</choice>
        <choice id="joint-clinics">Joint clinics</choice>
        <choice id="part-of-offer">Part of the offer</choice>
      </question>
      <rule id="consultants-in-offer" role="graded" question="consultants-in-offer" weight="4"
            owner="federation hospital-trust">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="advice-only">
          <action>Ask the consultant who gives advice to hold one clinic with you.</action>
        </mark>
        <mark value="0.7" choices="joint-clinics">
          <action>Agree what would make the joint clinics one offer: one rota, one referral point.</action>
        </mark>
        <mark value="1" choices="part-of-offer"/>
        <action>
          Find the consultant who already rings you back, and build the first clinic round that conversation.
        </action>
        <cite claims="D-22" inferred="yes"/>
      </rule>

      <question id="delivery-route" code="S2-04" type="choice" kinds="federation" short="no"
                answered-by="federation-board">
        <ask>How are the extended services delivered?</ask>
        <evidence good-for="12">Service list</evidence>
        <choice id="direct">Directly</choice>
        <choice id="partnership">In partnership</choice>
        <choice id="both">Both</choice>
        <not-applicable>no extended service is live</not-applicable>
      </question>
      <rule id="delivery-route" role="information" question="delivery-route" owner="federation">
        <cite claims="D-23" inferred="yes"/>
      </rule>

      <question id="new-roles" code="S2-05" type="whole-number" kinds="federation" short="no"
                answered-by="federation-board" unit="roles" better="more" merge="lowest">
        <ask>How many professional roles new to member practices work in these services?</ask>
        <evidence good-for="12">Staff list</evidence>
        <not-applicable>the services need no new role</not-applicable>
      </question>
      <rule id="new-roles" role="graded" question="new-roles" weight="1" owner="federation">
        <mark value="1" from="3"/>
        <mark value="0.6" from="1" to="2"/>
        <mark value="0" from="0" to="0"/>
        <action>Add the skill the pathway lacks, not the post you can fill.</action>
        <cite claims="D-20" inferred="yes"/>
      </rule>

      <question id="extended-contract" code="S2-06" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Does the organisation hold the contract(s) for its extended services, as lead or signed partner?</ask>
        <evidence>Contract particulars; annual value</evidence>
        <choice id="no">No</choice>
        <choice id="negotiating">Being negotiated</choice>
        <choice id="signed">Signed</choice>
        <choice id="live">Live</choice>
      </question>
      <rule id="extended-contract" role="gate" question="extended-contract" owner="federation ccg">
        <mark value="0" choices="no"/>
        <mark value="0" choices="negotiating">
          <action>List what still stands between you and a signature, with an owner and a date for each.</action>
        </mark>
        <mark value="1" choices="signed live"/>
        <action>A contract protects a service. Ask the CCG for one contract for the pathway.</action>
        <cite claims="D-23 I-04" inferred="yes"/>
      </rule>
    </group>

    <group id="whole-pathway">
      <title>Whole pathway</title>

      <question id="whole-pathways" code="S2-07" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="pathways" better="more" merge="lowest">
        <ask>
          How many whole pathways (for example diabetes) are offered from first contact to specialist care as one
          service?
        </ask>
        <evidence>Pathway map; start date</evidence>
      </question>
      <rule id="whole-pathways" role="graded" question="whole-pathways" weight="5" owner="federation">
        <mark value="1" from="2"/>
        <mark value="0.7" from="1" to="1">
          <action>One pathway works: choose the second with the clinicians who want it.</action>
        </mark>
        <mark value="0" from="0" to="0"/>
        <action>Take one pathway, such as diabetes, and offer all of it.</action>
        <cite claims="D-25 I-05" inferred="yes"/>
      </rule>

      <question id="one-clinical-team" code="S2-08" type="choice" kinds="federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>
          In the pathway with most patients, do GPs and consultants work within one service with one clinical
          governance?
        </ask>
        <evidence>Governance document</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
        <applies-when>
          <is question="whole-pathways" at-least="1"/>
        </applies-when>
      </question>
      <rule id="one-clinical-team" role="graded" question="one-clinical-team" weight="4"
            owner="federation hospital-trust">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="partly"/>
        <mark value="1" choices="yes"/>
        <action>One team, one record, one set of results that everybody sees.</action>
        <cite claims="C-86 D-26 I-05" inferred="yes"/>
      </rule>

      <question id="pathway-reach" code="S2-09" type="percentage" kinds="federation" short="yes"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>
          What share of eligible patients of the member practices can use the pathway (the one with most patients)
          today?
        </ask>
        <evidence good-for="12">Register v. caseload</evidence>
        <applies-when>
          <is question="whole-pathways" at-least="1"/>
        </applies-when>
      </question>
      <rule id="pathway-reach" role="graded" question="pathway-reach" weight="3" owner="federation">
        <mark value="1" from="90" to="100"/>
        <mark value="0.7" from="60" below="90"/>
        <mark value="0.4" from="30" below="60"/>
        <mark value="0.1" from="0" below="30"/>
        <action>If a practice does not want to provide it, make sure another practice does so for its patients.</action>
        <cite claims="I-09" inferred="yes"/>
      </rule>

      <question id="pathway-results" code="S2-10" type="choice" kinds="federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>Are results measured along the whole pathway (the one with most patients)?</ask>
        <evidence good-for="12">Dashboard: e.g. all eight care processes</evidence>
        <choice id="not-measured">Not measured</choice>
        <choice id="baseline-only">Baseline only</choice>
        <choice id="improving">Improving</choice>
        <choice id="target-reached">Target reached</choice>
        <applies-when>
          <is question="whole-pathways" at-least="1"/>
        </applies-when>
      </question>
      <rule id="pathway-results" role="graded" question="pathway-results" weight="3" owner="federation">
        <mark value="0" choices="not-measured"/>
        <mark value="0.3" choices="baseline-only"/>
        <mark value="0.7" choices="improving"/>
        <mark value="1" choices="target-reached"/>
        <action>Take a baseline before the next service starts.</action>
        <cite claims="I-15" inferred="yes"/>
      </rule>
    </group>

    <group id="value-added">
      <title>Value</title>

      <question id="added-value" code="S2-11" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What shows that this adds value beyond existing providers?</ask>
        <evidence good-for="24">Evaluation</evidence>
        <choice id="none">Nothing</choice>
        <choice id="described">A description</choice>
        <choice id="measured">Measurement</choice>
        <choice id="independently-verified">Measurement, verified independently</choice>
      </question>
      <rule id="added-value" role="graded" question="added-value" weight="4" owner="federation ccg">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="described"/>
        <mark value="0.8" choices="measured"/>
        <mark value="1" choices="independently-verified"/>
        <action>Say what patients get now that they did not get before, then measure it.</action>
        <cite claims="D-24 D-39" inferred="yes"/>
      </rule>

      <question id="old-service-stopped" code="S2-12" type="choice" kinds="federation" short="no" answered-by="ccg"
                better="last">
        <ask>Has the service it replaces been changed or stopped, so that nobody pays twice?</ask>
        <evidence>Contract variation</evidence>
        <choice id="no">No</choice>
        <choice id="planned">Planned</choice>
        <choice id="yes">Yes</choice>
        <choice id="new-need">Nothing was replaced: the need is new</choice>
        <not-applicable>no service has moved</not-applicable>
      </question>
      <rule id="old-service-stopped" role="graded" question="old-service-stopped" weight="2" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="planned">
          <action>CCG: put the date into the contract of the old provider.</action>
        </mark>
        <mark value="1" choices="yes new-need"/>
        <action>CCG: agree with the old provider what stops and when.</action>
        <cite claims="I-10" inferred="yes"/>
      </rule>
    </group>

    <group id="person-centred-care">
      <title>Person-centred care</title>

      <question id="shared-care-plan" code="S2-13" type="percentage" kinds="federation" short="yes"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>
          What share of the patients of the pathway (the one with most patients) have one care plan shared by everybody
          who treats them, held with their own practice?
        </ask>
        <evidence good-for="12">Record audit</evidence>
        <applies-when>
          <is question="whole-pathways" at-least="1"/>
        </applies-when>
      </question>
      <rule id="shared-care-plan" role="graded" question="shared-care-plan" weight="3" owner="federation">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70"/>
        <mark value="0.3" from="10" below="40"/>
        <mark value="0" from="0" below="10"/>
        <action>Build the care round the patient's own practice: one plan, visible to all.</action>
        <cite claims="D-28" inferred="yes"/>
      </rule>

      <question id="place-of-death" code="S2-14" type="percentage" kinds="federation" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>Of patients on the end-of-life register who said where they wish to die, what share died there?</ask>
        <evidence good-for="12">Register audit</evidence>
        <not-applicable>fewer than 10 patients in the period</not-applicable>
      </question>
      <rule id="place-of-death" role="graded" question="place-of-death" weight="2" owner="federation local-partners">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70"/>
        <mark value="0.3" from="30" below="50"/>
        <mark value="0" from="0" below="30"/>
        <action>
          Work with the hospice, district nurses, hospital and voluntary sector so that those who wish to die at home
          can.
        </action>
        <cite claims="C-87" inferred="yes"/>
      </rule>
    </group>

    <group id="commissionable">
      <title>Commissionable</title>

      <question id="pathway-bought-as" code="S2-16" type="choice" kinds="federation ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>How does the CCG buy the pathway?</ask>
        <evidence>Contract</evidence>
        <choice id="separate-lines">As separate lines</choice>
        <choice id="lead-provider">Through a lead provider</choice>
        <choice id="single-pathway-contract">In a single contract for the pathway</choice>
        <not-applicable>no pathway is offered</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality or federation. -->
      <rule id="pathway-bought-as" role="commissioner" question="pathway-bought-as" weight="3" owner="ccg">
        <mark value="0" choices="separate-lines"/>
        <mark value="0.7" choices="lead-provider"/>
        <mark value="1" choices="single-pathway-contract"/>
        <action>CCG: commission the pathway as one.</action>
        <cite claims="D-27" inferred="yes"/>
      </rule>

      <question id="core-protected" code="S2-17" type="choice" kinds="federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Has core general practice been protected while the extended services grew?</ask>
        <evidence good-for="12">Access survey, appointments, workload</evidence>
        <choice id="not-looked-at">Not looked at</choice>
        <choice id="worse">It got worse</choice>
        <choice id="unchanged">Unchanged</choice>
        <choice id="better">It got better</choice>
      </question>
      <rule id="core-protected" role="graded" question="core-protected" weight="2" owner="federation">
        <mark value="0" choices="not-looked-at"/>
        <mark value="0.2" choices="worse">
          <action>Ask the practices what core care has lost, and put that right first.</action>
        </mark>
        <mark value="0.8" choices="unchanged">
          <action>Ask the practices what the extended services could take off core care.</action>
        </mark>
        <mark value="1" choices="better"/>
        <action>Check with the practices each quarter that core care has not paid for this.</action>
        <cite claims="D-03" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
