// swift-format-ignore-file
// Generated from Rules/schema/rule-set.xsd by `swift package regenerate`; not edited by hand.

let schemaRuleSetXsd = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The rule language: what may stand in a rule set. Order and number of elements are exact.
  Left to the program, because a schema of this kind cannot say it: that names exist and fit, that marks
  cover every answer once, that `kinds` stands exactly once, and which attributes exclude each other.
  White space in texts collapses, so long sentences may run over several lines.
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:readiness:rule-set:1"
           targetNamespace="urn:readiness:rule-set:1"
           elementFormDefault="qualified">

  <!-- Files -->

  <xs:element name="rule-set">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="title" type="text"/>
        <xs:element name="about" type="text" minOccurs="0"/>
        <xs:group ref="top-level" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:attribute name="id" type="id" use="required"/>
      <xs:attribute name="version" type="version" use="required"/>
      <xs:attribute name="language" type="language"/>
      <xs:attribute name="direction">
        <xs:simpleType>
          <xs:restriction base="xs:token">
            <xs:enumeration value="ltr"/>
            <xs:enumeration value="rtl"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="part">
    <xs:complexType>
      <xs:group ref="top-level" minOccurs="0" maxOccurs="unbounded"/>
    </xs:complexType>
  </xs:element>

  <xs:group name="top-level">
    <xs:choice>
      <xs:element name="include" type="include"/>
      <xs:element name="kinds" type="kinds"/>
      <xs:element name="parties" type="parties"/>
      <xs:element name="scoring" type="scoring"/>
      <xs:element name="words" type="words"/>
      <xs:element name="sources" type="sources"/>
      <xs:element name="claims" type="claims"/>
      <xs:element name="glossary" type="glossary"/>
      <xs:element name="step" type="step"/>
      <xs:element name="section" type="section"/>
      <xs:element name="condition" type="condition"/>
      <xs:element name="hold" type="hold"/>
      <xs:element name="consistency" type="consistency"/>
      <xs:element name="former" type="former"/>
      <xs:element name="scales" type="scales"/>
      <xs:element name="statement" type="statement"/>
    </xs:choice>
  </xs:group>

  <!-- Small values -->

  <!-- A tag of BCP 47, such as cy or fr-CA. -->
  <xs:simpleType name="language">
    <xs:restriction base="xs:token"><xs:pattern value="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"/></xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="text">
    <xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="id">
    <xs:restriction base="xs:token"><xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ids">
    <xs:restriction>
      <xs:simpleType><xs:list itemType="id"/></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="claim-id">
    <xs:restriction base="xs:token"><xs:pattern value="[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="claim-ids">
    <xs:restriction>
      <xs:simpleType><xs:list itemType="claim-id"/></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="code">
    <xs:restriction base="xs:token"><xs:pattern value="[A-Z0-9]+(-[A-Z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="version">
    <xs:restriction base="xs:token"><xs:pattern value="[0-9]+\.[0-9]+\.[0-9]+"/></xs:restriction>
  </xs:simpleType>
  <!-- Plain decimals, at most six places. -->
  <xs:simpleType name="decimal">
    <xs:restriction base="xs:token"><xs:pattern value="-?[0-9]+(\.[0-9]{1,6})?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="weight">
    <xs:restriction base="xs:token"><xs:pattern value="[0-9]+(\.[0-9]{1,6})?"/></xs:restriction>
  </xs:simpleType>
  <!-- A mark: 0 to 1 as a decimal, or a fraction such as 1/3. -->
  <xs:simpleType name="mark-value">
    <xs:restriction base="xs:token">
      <xs:pattern value="0(\.[0-9]{1,6})?|1(\.0{1,6})?|[0-9]+/[1-9][0-9]*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="months">
    <xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="12000"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="months-from-one">
    <xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="12000"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="yes">
    <xs:restriction base="xs:token"><xs:enumeration value="yes"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="yes-or-no">
    <xs:restriction base="xs:token"><xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="as-of">
    <xs:restriction base="xs:token"><xs:enumeration value="as-of"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="aggregate">
    <xs:restriction base="xs:token">
      <xs:enumeration value="sum"/><xs:enumeration value="mean"/><xs:enumeration value="lowest"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="answer-type">
    <xs:restriction base="xs:token">
      <xs:enumeration value="yes-no"/><xs:enumeration value="choice"/>
      <xs:enumeration value="multiple-choice"/><xs:enumeration value="whole-number"/>
      <xs:enumeration value="decimal"/><xs:enumeration value="percentage"/>
      <xs:enumeration value="money"/><xs:enumeration value="date"/><xs:enumeration value="text"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="better">
    <xs:restriction base="xs:token">
      <xs:enumeration value="more"/><xs:enumeration value="less"/>
      <xs:enumeration value="first"/><xs:enumeration value="last"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="state">
    <xs:restriction base="xs:token">
      <xs:enumeration value="confirmed"/><xs:enumeration value="reached"/>
      <xs:enumeration value="working-towards"/><xs:enumeration value="not-begun"/>
      <xs:enumeration value="cannot-tell"/><xs:enumeration value="nothing-known"/>
      <xs:enumeration value="not-sought"/><xs:enumeration value="not-applicable"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Kinds, parties, scoring, words, sources, claims, glossary -->

  <xs:complexType name="include">
    <xs:attribute name="file" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token"><xs:pattern value="[^/\\:]+(/[^/\\:]+)*"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="kinds">
    <xs:sequence>
      <xs:element name="kind" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence><xs:element name="name" type="text"/></xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="includes" type="ids"/>
          <xs:attribute name="commissioner" type="yes"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="parties">
    <xs:sequence>
      <xs:element name="party" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="name" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="text"><xs:attribute name="kind" type="id"/></xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="commissioner" type="yes-or-no"/>
          <!-- Whoever is assessed; it stands in where a kind of body has none of another party. -->
          <xs:attribute name="body" type="yes-or-no"/>
          <xs:attribute name="kinds" type="ids"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="scoring">
    <xs:sequence>
      <xs:element name="band" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence><xs:element name="name" type="text"/></xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="below" type="decimal"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="withhold-below" type="decimal" use="required"/>
    <!-- Whether sections are scored from the short form too. -->
    <xs:attribute name="short-scores" type="yes-or-no"/>
    <!-- Whether gates may look at scores. -->
    <xs:attribute name="steps-by-score" type="yes-or-no"/>
  </xs:complexType>

  <!-- Choices with marks, for many questions. -->
  <xs:complexType name="scales">
    <xs:sequence>
      <xs:element name="scale" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="level" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="text">
                    <xs:attribute name="id" type="id" use="required"/>
                    <xs:attribute name="value" type="mark-value" use="required"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <!-- A condition with a name, for many places. -->
  <xs:complexType name="statement">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:element name="when" type="one-formula"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
  </xs:complexType>

  <xs:complexType name="words">
    <xs:sequence>
      <xs:element name="word" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="text">
              <xs:attribute name="id" type="id" use="required"/>
              <xs:attribute name="plural">
                <xs:simpleType>
                  <xs:restriction base="xs:token">
                    <xs:enumeration value="zero"/>
                    <xs:enumeration value="two"/>
                    <xs:enumeration value="few"/>
                    <xs:enumeration value="many"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="language" type="language"/>
  </xs:complexType>

  <xs:complexType name="sources">
    <xs:sequence>
      <xs:element name="source" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="text"/>
            <xs:element name="author" type="text"/>
            <xs:element name="published" type="text"/>
            <xs:element name="where" type="text"/>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="claims">
    <xs:sequence>
      <xs:element name="claim" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="text" type="text"/>
            <xs:element name="honoured" type="text" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="id" type="claim-id" use="required"/>
          <xs:attribute name="source" type="id" use="required"/>
          <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
          <xs:attribute name="basis" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="stated"/><xs:enumeration value="inferred"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="kind" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="criterion"/><xs:enumeration value="threshold"/>
                <xs:enumeration value="behaviour"/><xs:enumeration value="context"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="glossary">
    <xs:sequence>
      <xs:element name="term" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="name" type="text"/>
            <xs:element name="means" type="text" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="short" type="text" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <!-- Steps and gates -->

  <!-- The text, where there is one, says what is ours and why. -->
  <xs:complexType name="cite" mixed="true">
    <xs:attribute name="claims" type="claim-ids"/>
    <xs:attribute name="inferred" type="yes"/>
  </xs:complexType>

  <xs:complexType name="step">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:element name="means" type="text"/>
      <xs:element name="patients" type="text"/>
      <xs:element name="says" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="text"><xs:attribute name="state" type="state" use="required"/></xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="gate" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="text"/>
            <xs:element name="when" type="one-formula"/>
            <xs:element name="action" type="action" minOccurs="0"/>
            <xs:element name="cite" type="cite"/>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="code" type="code" use="required"/>
          <xs:attribute name="owner" type="ids"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="number" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="kinds" type="ids" use="required"/>
  </xs:complexType>

  <!-- Sections, groups, questions, derived values, rules -->

  <xs:complexType name="section">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:element name="about" type="text" minOccurs="0"/>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:group ref="content"/>
        <!-- What a summary is made of. -->
        <xs:element name="of">
          <xs:complexType>
            <xs:attribute name="section" type="id" use="required"/>
            <xs:attribute name="group" type="id"/>
            <xs:attribute name="weight" type="weight" default="1"/>
          </xs:complexType>
        </xs:element>
      </xs:choice>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="code" type="code" use="required"/>
    <xs:attribute name="step" type="id"/>
    <xs:attribute name="aggregate" type="aggregate" use="required"/>
    <!-- Whether one of its actions may be the quick win among the next actions. -->
    <xs:attribute name="quick-win" type="yes-or-no"/>
    <!-- The mark that open answers count as. -->
    <xs:attribute name="open-counts-as" type="mark-value"/>
    <!-- The ids it had in earlier editions. -->
    <xs:attribute name="was" type="ids"/>
    <!-- Whether it does not apply to a body to which none of its rules that count applies; else it is not scored. -->
    <xs:attribute name="may-not-apply" type="yes-or-no"/>
  </xs:complexType>

  <xs:group name="content">
    <xs:choice>
      <xs:element name="group" type="group"/>
      <xs:element name="question" type="question"/>
      <xs:element name="derived" type="derived"/>
      <xs:element name="rule" type="rule"/>
    </xs:choice>
  </xs:group>

  <xs:complexType name="group">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:group ref="content" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="aggregate" type="aggregate" default="sum"/>
    <xs:attribute name="weight" type="weight" default="1"/>
    <!-- What is earned is gained, and not among what is possible. -->
    <xs:attribute name="bonus" type="yes"/>
    <!-- Points that can be gained at most. -->
    <xs:attribute name="cap" type="weight"/>
    <xs:attribute name="open-counts-as" type="mark-value"/>
  </xs:complexType>

  <xs:complexType name="question">
    <xs:sequence>
      <xs:element name="ask" type="text"/>
      <xs:element name="help" type="text" minOccurs="0"/>
      <xs:element name="evidence" minOccurs="0">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="text"><xs:attribute name="good-for" type="months-from-one"/></xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="choice" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="text">
              <xs:attribute name="id" type="id" use="required"/>
              <xs:attribute name="was" type="ids"/>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="not-applicable" type="text" minOccurs="0"/>
      <xs:element name="applies-when" type="one-formula" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="code" type="code"/>
    <xs:attribute name="type" type="answer-type" use="required"/>
    <xs:attribute name="kinds" type="ids" use="required"/>
    <xs:attribute name="short" type="yes-or-no" use="required"/>
    <xs:attribute name="answered-by" type="id"/>
    <xs:attribute name="unit" type="text"/>
    <xs:attribute name="least" type="decimal"/>
    <xs:attribute name="most" type="decimal"/>
    <xs:attribute name="latest" type="as-of"/>
    <!-- A fact that nobody changes by deciding: never part of a route, never a next action. -->
    <xs:attribute name="given" type="yes-or-no"/>
    <xs:attribute name="scale" type="id"/>
    <!-- The ids it had in earlier editions, with the same meaning. -->
    <xs:attribute name="was" type="ids"/>
    <xs:attribute name="better" type="better"/>
    <xs:attribute name="merge">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="lowest"/><xs:enumeration value="highest"/><xs:enumeration value="median"/>
          <xs:enumeration value="share-yes"/><xs:enumeration value="beside"/><xs:enumeration value="same"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="agree">
      <xs:simpleType>
        <xs:restriction base="xs:positiveInteger"><xs:minInclusive value="2"/><xs:maxInclusive value="1000"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="agree-within" type="decimal"/>
  </xs:complexType>

  <xs:complexType name="derived">
    <xs:sequence>
      <xs:element name="ask" type="text" minOccurs="0"/>
      <xs:choice>
        <xs:element name="quotient">
          <xs:complexType>
            <xs:attribute name="of" type="id" use="required"/>
            <xs:attribute name="by" type="id" use="required"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="sum">
          <xs:complexType><xs:attribute name="of" type="ids" use="required"/></xs:complexType>
        </xs:element>
        <xs:element name="difference">
          <xs:complexType>
            <xs:attribute name="of" type="id" use="required"/>
            <xs:attribute name="less" type="id" use="required"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="product">
          <xs:complexType><xs:attribute name="of" type="ids" use="required"/></xs:complexType>
        </xs:element>
        <xs:element name="constant">
          <xs:complexType><xs:attribute name="value" type="decimal" use="required"/></xs:complexType>
        </xs:element>
        <xs:element name="count" type="some-formulas"/>
        <xs:element name="share" type="some-formulas"/>
        <xs:element name="age">
          <xs:complexType>
            <xs:attribute name="of" type="id" use="required"/>
            <xs:attribute name="in" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="days"/><xs:enumeration value="months"/><xs:enumeration value="years"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:complexType>
        </xs:element>
        <xs:element name="practices">
          <xs:complexType>
            <xs:attribute name="figure" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="count"/><xs:enumeration value="sum"/>
                  <xs:enumeration value="mean"/><xs:enumeration value="share"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="at-least" type="decimal"/>
            <xs:attribute name="at-most" type="decimal"/>
          </xs:complexType>
        </xs:element>
      </xs:choice>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="code" type="code"/>
    <xs:attribute name="type" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="decimal"/><xs:enumeration value="money"/>
          <xs:enumeration value="percentage"/><xs:enumeration value="whole-number"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kinds" type="ids"/>
    <xs:attribute name="short" type="yes-or-no"/>
    <xs:attribute name="unit" type="text"/>
    <xs:attribute name="better" type="better"/>
  </xs:complexType>

  <xs:complexType name="rule">
    <xs:sequence>
      <xs:element name="title" type="text" minOccurs="0"/>
      <xs:element name="mark" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="when" type="one-formula" minOccurs="0"/>
            <xs:element name="action" type="action" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="value" type="mark-value" use="required"/>
          <!-- At the upper end of a stretch, where the mark runs in a straight line. -->
          <xs:attribute name="to-value" type="mark-value"/>
          <xs:attribute name="choices" type="ids"/>
          <!-- Each of these choices that is picked adds the value, up to 1 in all. -->
          <xs:attribute name="each" type="ids"/>
          <xs:attribute name="from" type="decimal"/>
          <xs:attribute name="to" type="decimal"/>
          <xs:attribute name="above" type="decimal"/>
          <xs:attribute name="below" type="decimal"/>
          <xs:attribute name="age-at-most" type="months"/>
          <xs:attribute name="within" type="months"/>
          <xs:attribute name="past" type="yes"/>
          <xs:attribute name="otherwise" type="yes"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="action" type="action" minOccurs="0"/>
      <!-- How the answer is found out while it is open. -->
      <xs:element name="find-out" type="action" minOccurs="0"/>
      <xs:element name="cite" type="cite"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="role" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="graded"/><xs:enumeration value="gate"/><xs:enumeration value="advisory"/>
          <xs:enumeration value="information"/><xs:enumeration value="commissioner"/>
          <xs:enumeration value="condition"/><xs:enumeration value="hold"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="question" type="id"/>
    <xs:attribute name="weight" type="weight"/>
    <xs:attribute name="owner" type="ids"/>
    <xs:attribute name="was" type="ids"/>
    <xs:attribute name="kinds" type="ids"/>
    <xs:attribute name="open-counts-as" type="mark-value"/>
  </xs:complexType>

  <!--
    What can be done: text alone, or the text in an element, what it waits for and what it brings about. Which of the two
    it is, the program checks.
  -->
  <xs:complexType name="action" mixed="true">
    <xs:sequence>
      <xs:element name="text" type="text" minOccurs="0"/>
      <xs:element name="after" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="question" type="id" use="required"/>
          <xs:attributeGroup ref="answers"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="reaches" minOccurs="0">
        <xs:complexType><xs:attributeGroup ref="answers"/></xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="owner" type="ids"/>
    <xs:attribute name="with" type="ids"/>
    <xs:attribute name="days" type="xs:nonNegativeInteger"/>
    <xs:attribute name="months" type="months"/>
  </xs:complexType>

  <xs:attributeGroup name="answers">
    <xs:attribute name="choices" type="ids"/>
    <xs:attribute name="from" type="decimal"/>
    <xs:attribute name="to" type="decimal"/>
    <xs:attribute name="above" type="decimal"/>
    <xs:attribute name="below" type="decimal"/>
    <xs:attribute name="age-at-most" type="months"/>
    <xs:attribute name="within" type="months"/>
    <xs:attribute name="past" type="yes"/>
  </xs:attributeGroup>

  <!-- Conditions, holds, consistency -->

  <xs:complexType name="condition">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:element name="when" type="one-formula"/>
      <xs:element name="text" type="text"/>
      <xs:element name="action" type="action" minOccurs="0"/>
      <xs:element name="cite" type="cite"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="owner" type="ids"/>
    <xs:attribute name="kinds" type="ids"/>
    <!-- Legality, safety and the like: listed before everything but a hold. -->
    <xs:attribute name="comes-first" type="yes-or-no"/>
    <!-- A reservation: it stands inside the verdict. -->
    <xs:attribute name="in-verdict" type="yes-or-no"/>
    <xs:attribute name="acts-on" type="ids"/>
    <xs:attribute name="only-first" type="yes-or-no"/>
  </xs:complexType>

  <xs:complexType name="hold">
    <xs:sequence>
      <xs:element name="title" type="text"/>
      <xs:element name="when" type="one-formula"/>
      <xs:element name="text" type="text"/>
      <xs:element name="clears" type="text"/>
      <xs:element name="action" type="action" minOccurs="0"/>
      <xs:element name="cite" type="cite"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="owner" type="ids"/>
    <xs:attribute name="kinds" type="ids"/>
    <xs:attribute name="acts-on" type="ids"/>
    <xs:attribute name="only-first" type="yes-or-no"/>
  </xs:complexType>

  <xs:complexType name="empty"/>

  <!-- What an earlier edition asked, and what becomes of its answers -->

  <xs:complexType name="former">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="retired">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="ask" type="text" minOccurs="0"/>
            <xs:element name="choice" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="xs:token"><xs:attribute name="id" type="id" use="required"/></xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="code" type="code"/>
          <xs:attribute name="type" type="answer-type" use="required"/>
          <xs:attribute name="least" type="decimal"/>
          <xs:attribute name="most" type="decimal"/>
          <!-- Answers that are carried nowhere are kept, and count nowhere. -->
          <xs:attribute name="kept-only" type="yes"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="carry">
        <xs:complexType>
          <xs:sequence><xs:element name="when" type="one-formula" minOccurs="0"/></xs:sequence>
          <xs:attribute name="to" type="id" use="required"/>
          <xs:attribute name="choices" type="ids"/>
          <xs:attribute name="value" type="decimal"/>
          <xs:attribute name="from" type="id"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="ask-again">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="when" type="one-formula" minOccurs="0"/>
            <xs:element name="text" type="text" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="question" type="id" use="required"/>
          <xs:attribute name="choices" type="ids"/>
        </xs:complexType>
      </xs:element>
    </xs:choice>
    <xs:attribute name="version" type="version" use="required"/>
  </xs:complexType>

  <xs:complexType name="consistency">
    <xs:sequence>
      <xs:element name="title" type="text" minOccurs="0"/>
      <xs:element name="given" type="one-formula" minOccurs="0"/>
      <xs:choice>
        <xs:element name="when" type="one-formula"/>
        <xs:element name="outside-limits" type="empty"/>
        <xs:element name="impossible-date" type="empty"/>
        <xs:element name="old-evidence" type="empty"/>
      </xs:choice>
      <xs:element name="text" type="text"/>
      <xs:element name="ask-whom" minOccurs="0">
        <xs:complexType><xs:attribute name="owner" type="ids" use="required"/></xs:complexType>
      </xs:element>
      <xs:element name="cite" type="cite" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="id" type="id" use="required"/>
    <xs:attribute name="code" type="code" use="required"/>
    <xs:attribute name="severity" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kinds" type="ids"/>
  </xs:complexType>

  <!-- Formulas -->

  <xs:complexType name="one-formula"><xs:group ref="formula"/></xs:complexType>
  <xs:complexType name="some-formulas"><xs:group ref="formula" maxOccurs="unbounded"/></xs:complexType>

  <xs:complexType name="of-a-question"><xs:attribute name="question" type="id" use="required"/></xs:complexType>

  <xs:group name="formula">
    <xs:choice>
      <xs:element name="all" type="some-formulas"/>
      <xs:element name="any" type="some-formulas"/>
      <xs:element name="not" type="one-formula"/>
      <xs:element name="at-least">
        <xs:complexType>
          <xs:group ref="formula" maxOccurs="unbounded"/>
          <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="is">
        <xs:complexType>
          <xs:attribute name="question" type="id" use="required"/>
          <xs:attribute name="choices" type="ids"/>
          <xs:attribute name="at-least" type="decimal"/>
          <xs:attribute name="more-than" type="decimal"/>
          <xs:attribute name="at-most" type="decimal"/>
          <xs:attribute name="less-than" type="decimal"/>
          <xs:attribute name="age-at-most" type="months"/>
          <xs:attribute name="within" type="months"/>
          <xs:attribute name="past" type="yes"/>
          <xs:attribute name="before" type="as-of"/>
          <xs:attribute name="after" type="as-of"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="compare">
        <xs:complexType>
          <xs:attribute name="question" type="id" use="required"/>
          <xs:attribute name="is" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="more-than"/><xs:enumeration value="less-than"/>
                <xs:enumeration value="at-least"/><xs:enumeration value="at-most"/>
                <xs:enumeration value="equal-to"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="other" type="id" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="answered" type="of-a-question"/>
      <xs:element name="open" type="of-a-question"/>
      <xs:element name="blank" type="of-a-question"/>
      <xs:element name="applies" type="of-a-question"/>
      <xs:element name="score">
        <xs:complexType>
          <xs:attribute name="section" type="id" use="required"/>
          <xs:attribute name="below" type="decimal"/>
          <xs:attribute name="at-least" type="decimal"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="reached">
        <xs:complexType><xs:attribute name="step" type="id" use="required"/></xs:complexType>
      </xs:element>
      <xs:element name="kind">
        <xs:complexType><xs:attribute name="is" type="ids" use="required"/></xs:complexType>
      </xs:element>
      <xs:element name="answers-given">
        <xs:complexType><xs:attribute name="section" type="id" use="required"/></xs:complexType>
      </xs:element>
      <!-- What a statement says. -->
      <xs:element name="so">
        <xs:complexType><xs:attribute name="statement" type="id" use="required"/></xs:complexType>
      </xs:element>
    </xs:choice>
  </xs:group>
</xs:schema>

"""##
