// swift-format-ignore-file
// Generated from Rules/three-step-path/care-first.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathCareFirstXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="care-first" code="QV" aggregate="sum">
    <title>Care first</title>
    <about>Care before money, honest conversations about variation, and learning from what went wrong.</about>

    <group id="care-comes-first">
      <title>Care before money, and safety</title>

      <question id="care-before-money" code="QV-01" type="whole-number" kinds="locality federation ccg" short="yes"
                answered-by="board" unit="meetings" most="4" better="more" merge="lowest">
        <ask>At how many of the last four board or locality meetings was care of patients discussed before money?</ask>
        <evidence good-for="12">Agendas</evidence>
      </question>
      <rule id="care-before-money" role="graded" question="care-before-money" weight="3" owner="board">
        <mark value="1" from="4" to="4"/>
        <mark value="0.8" from="3" to="3"/>
        <mark value="0.5" from="2" to="2"/>
        <mark value="0.2" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Move the patient item to the top.</action>
        <cite claims="C-23 C-51 C-53 I-14" inferred="yes"/>
      </rule>

      <question id="open-concerns" code="QV-02" type="whole-number" kinds="locality federation ccg" short="yes"
                answered-by="board" unit="concerns" better="less" merge="highest">
        <ask>
          How many serious safety or quality concerns about member services are open today (regulator enforcement, or a
          serious incident whose investigation is overdue)?
        </ask>
        <help>Confirmed by the CCG's quality lead. If you are not sure, say that you do not know.</help>
        <evidence good-for="3">Regulator letters; incident log</evidence>
      </question>
      <!-- No mark: an open concern is a reason to talk first, not a low score. -->
      <rule id="open-concerns" role="hold" question="open-concerns" owner="board ccg">
        <action>Protecting patients is the very minimum: deal with this before the next step, with help.</action>
        <cite claims="C-55 C-75" inferred="yes"/>
      </rule>
    </group>

    <group id="variation">
      <title>Variation</title>

      <question id="variation-shared" code="QV-03" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>Is variation between practices understood and shared?</ask>
        <evidence good-for="12">Data pack; minutes</evidence>
        <choice id="not">Not at all</choice>
        <choice id="anonymised">Without names</choice>
        <choice id="named">With names</choice>
        <choice id="named-and-acted-on">With names, and acted on</choice>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="variation-shared" role="graded" question="variation-shared" weight="4" owner="practices">
        <mark value="0" choices="not"/>
        <mark value="0.3" choices="anonymised"/>
        <mark value="0.7" choices="named"/>
        <mark value="1" choices="named-and-acted-on"/>
        <action>Name the practices, with their consent, and talk.</action>
        <cite claims="C-64" inferred="yes"/>
      </rule>

      <question id="variation-conversations" code="QV-04" type="whole-number" kinds="locality federation ccg"
                short="yes" answered-by="clinical-lead" unit="conversations" better="more" merge="lowest">
        <ask>
          How many planned clinician-to-clinician conversations about variation or a provider's care took place in the
          last 12 months?
        </ask>
        <evidence good-for="12">Log</evidence>
      </question>
      <rule id="variation-conversations" role="graded" question="variation-conversations" weight="3"
            owner="clinical-lead">
        <mark value="1" from="6"/>
        <mark value="0.7" from="3" to="5"/>
        <mark value="0.4" from="1" to="2"/>
        <mark value="0" from="0" to="0"/>
        <action>Start with an honest conversation between two clinicians.</action>
        <cite claims="C-65" inferred="yes"/>
      </rule>

      <question id="conversation-changes" code="QV-05" type="percentage" kinds="locality federation ccg" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>Of changes agreed in those conversations, what share happened?</ask>
        <evidence good-for="12">Action log</evidence>
        <applies-when>
          <is question="variation-conversations" at-least="1"/>
        </applies-when>
      </question>
      <rule id="conversation-changes" role="graded" question="conversation-changes" weight="3" owner="clinical-lead">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70"/>
        <mark value="0.3" from="10" below="40"/>
        <mark value="0" from="0" below="10"/>
        <action>Agree one change at a time.</action>
        <cite claims="C-66 C-73" inferred="yes"/>
      </rule>
    </group>

    <group id="accountability">
      <title>Accountability</title>

      <question id="provider-visits" code="QV-06" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="clinical-lead" unit="visits" better="more" merge="lowest">
        <ask>How many times did your clinicians visit other providers' sites in the last 12 months?</ask>
        <evidence good-for="12">Diary</evidence>
      </question>
      <rule id="provider-visits" role="graded" question="provider-visits" weight="2" owner="ccg-or-locality">
        <mark value="1" from="6"/>
        <mark value="0.7" from="3" to="5"/>
        <mark value="0.4" from="1" to="2"/>
        <mark value="0" from="0" to="0"/>
        <action>Be seen on the ward and in the clinic.</action>
        <cite claims="C-71" inferred="yes"/>
      </rule>

      <question id="data-seen-before" code="QV-07" type="yes-no" kinds="locality federation ccg" short="no"
                answered-by="reviewed-provider" better="first" merge="beside">
        <ask>Do those under review always see the data before the meeting?</ask>
        <evidence good-for="12">Both parties' answers</evidence>
        <not-applicable>no reviews were held</not-applicable>
      </question>
      <rule id="data-seen-before" role="graded" question="data-seen-before" weight="3" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Send the data to those it is about before the meeting, every time.</action>
        <cite claims="C-70" inferred="yes"/>
      </rule>

      <question id="savings-plans-checked" code="QV-08" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Are providers' savings plans checked for quality by clinicians?</ask>
        <evidence good-for="12">List</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="all">All</choice>
      </question>
      <rule id="savings-plans-checked" role="graded" question="savings-plans-checked" weight="3" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="some"/>
        <mark value="1" choices="all"/>
        <action>CCG: check them all, with patients.</action>
        <cite claims="C-68" inferred="yes"/>
      </rule>

      <question id="stepping-in-route" code="QV-09" type="yes-no" kinds="locality federation ccg" short="no"
                answered-by="board" better="first">
        <ask>Is there a written route for stepping in where a service is unsafe or substandard?</ask>
        <evidence>Policy</evidence>
      </question>
      <rule id="stepping-in-route" role="graded" question="stepping-in-route" weight="3" owner="ccg federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Write it before you need it.</action>
        <cite claims="C-67 C-75" inferred="yes"/>
      </rule>

      <question id="quality-lead-named" code="QV-11" type="yes-no" kinds="locality federation ccg" short="no"
                answered-by="board" better="first">
        <ask>Is one named person accountable for quality?</ask>
        <evidence>Name</evidence>
      </question>
      <rule id="quality-lead-named" role="graded" question="quality-lead-named" weight="2" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Name the person.</action>
        <cite claims="C-50 C-76" inferred="yes"/>
      </rule>
    </group>

    <group id="learning">
      <title>Learning</title>

      <question id="lessons-shared" code="QV-10" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="locality-lead" unit="lessons" better="more" merge="lowest">
        <ask>How many lessons did you take from, or give to, another locality or federation in the last 12 months?</ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="lessons-shared" role="graded" question="lessons-shared" weight="1" owner="locality-or-federation">
        <mark value="1" from="3"/>
        <mark value="0.6" from="1" to="2"/>
        <mark value="0" from="0" to="0"/>
        <action>Ring the locality that is one step ahead.</action>
        <cite claims="C-78" inferred="yes"/>
      </rule>

      <question id="mistakes-recorded" code="QV-12" type="yes-no" kinds="locality federation ccg" short="no"
                answered-by="board" better="first">
        <ask>Did the board record in the last year something it got wrong and what it changed?</ask>
        <evidence good-for="12">Minute</evidence>
      </question>
      <rule id="mistakes-recorded" role="graded" question="mistakes-recorded" weight="1" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Say so; that is how others learn.</action>
        <cite claims="C-77" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
