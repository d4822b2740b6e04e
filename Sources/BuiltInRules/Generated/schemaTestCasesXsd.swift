// swift-format-ignore-file
// Generated from Rules/schema/test-cases.xsd by `swift package regenerate`; not edited by hand.

let schemaTestCasesXsd = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  Test cases of a rule set: answers in, and only what the case is about out.
  Whether a name is one of the rule set, and whether expectations can be met together, is for the program to say.
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:readiness:test:1"
           targetNamespace="urn:readiness:test:1"
           elementFormDefault="qualified">

  <xs:simpleType name="text">
    <xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="id">
    <xs:restriction base="xs:token"><xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="id-list"><xs:list itemType="id"/></xs:simpleType>
  <!-- One or more names: what is expected holds of each. -->
  <xs:simpleType name="ids">
    <xs:restriction base="id-list"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="date">
    <xs:restriction base="xs:date"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="yes-no">
    <xs:restriction base="xs:token"><xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction>
  </xs:simpleType>
  <!-- A share of 1: a decimal or a fraction such as 13/20. -->
  <xs:simpleType name="share">
    <xs:restriction base="xs:token">
      <xs:pattern value="(0(\.[0-9]{1,6})?|1(\.0{1,6})?|[0-9]+/[1-9][0-9]*)"/>
    </xs:restriction>
  </xs:simpleType>
  <!-- Points or any other number: a decimal or a fraction. -->
  <xs:simpleType name="number">
    <xs:restriction base="xs:token"><xs:pattern value="-?[0-9]+((\.[0-9]{1,6})?|/[1-9][0-9]*)"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="percent">
    <xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="100"/></xs:restriction>
  </xs:simpleType>
  <!-- How an answer stands; `open` is any of blank, not-known and contradictory. -->
  <xs:simpleType name="state">
    <xs:restriction base="xs:token">
      <xs:enumeration value="answered"/><xs:enumeration value="not-known"/><xs:enumeration value="blank"/>
      <xs:enumeration value="not-applicable"/><xs:enumeration value="does-not-apply"/>
      <xs:enumeration value="contradictory"/><xs:enumeration value="open"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="truth">
    <xs:restriction base="xs:token">
      <xs:enumeration value="true"/><xs:enumeration value="false"/><xs:enumeration value="unknown"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Who the body is; what is not said comes from the shared profile. -->
  <xs:attributeGroup name="body">
    <xs:attribute name="kind" type="id"/>
    <xs:attribute name="as-of" type="date"/>
    <!-- A step, or `none` (the default). -->
    <xs:attribute name="target" type="id"/>
    <xs:attribute name="form">
      <xs:simpleType>
        <xs:restriction base="xs:token"><xs:enumeration value="full"/><xs:enumeration value="short"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:attributeGroup>

  <!-- An answer as a profile has it: a value or a state. `blank` takes back what the shared profile says. -->
  <xs:attributeGroup name="answer">
    <xs:attribute name="value" type="text"/>
    <xs:attribute name="state">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="not-known"/><xs:enumeration value="not-applicable"/><xs:enumeration value="blank"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="reason" type="text"/>
    <!-- The date of its evidence. -->
    <xs:attribute name="evidence" type="date"/>
  </xs:attributeGroup>
  <xs:complexType name="answer">
    <xs:attribute name="question" type="id" use="required"/>
    <xs:attributeGroup ref="answer"/>
  </xs:complexType>
  <xs:group name="answers">
    <xs:choice>
      <xs:element name="answer" type="answer"/>
      <xs:element name="practice">
        <xs:complexType>
          <xs:attribute name="patients" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="1000000000"/></xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <!-- So many practices of this size. -->
          <xs:attribute name="count">
            <xs:simpleType>
              <xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="1000"/></xs:restriction>
            </xs:simpleType>
          </xs:attribute>
        </xs:complexType>
      </xs:element>
    </xs:choice>
  </xs:group>

  <xs:element name="test-cases">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="about" type="text" minOccurs="0"/>
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="given" type="given"/>
          <xs:element name="table" type="table"/>
          <xs:element name="case" type="case"/>
          <xs:element name="unnoticed" type="unnoticed"/>
        </xs:choice>
      </xs:sequence>
      <!-- The id of the rule set in use, or a path relative to this file. -->
      <xs:attribute name="rule-set" type="text" use="required"/>
      <!-- For every case that says nothing else. -->
      <xs:attribute name="as-of" type="date"/>
    </xs:complexType>
  </xs:element>

  <!-- A shared profile. The one without an id is for every case that names no other. -->
  <xs:complexType name="given">
    <xs:group ref="answers" minOccurs="0" maxOccurs="unbounded"/>
    <xs:attribute name="id" type="id"/>
    <xs:attribute name="from" type="id"/>
    <xs:attributeGroup ref="body"/>
  </xs:complexType>

  <!-- Answers to the question of one rule, and what each comes to: every row is a case. -->
  <xs:complexType name="table">
    <xs:sequence>
      <xs:group ref="answers" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="row" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="answer" type="answer" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
          <xs:attributeGroup ref="answer"/>
          <xs:attribute name="mark" type="share"/>
          <xs:attribute name="result" type="state"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="rule" type="id" use="required"/>
    <xs:attribute name="given" type="id"/>
    <!-- The rule's weight, where nothing else shows it. -->
    <xs:attribute name="weight" type="number"/>
    <xs:attributeGroup ref="body"/>
  </xs:complexType>

  <xs:complexType name="case">
    <xs:sequence>
      <xs:group ref="answers" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="expect">
        <xs:complexType>
          <xs:choice maxOccurs="unbounded">
            <xs:element name="rule">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="mark" type="share"/>
                <xs:attribute name="state" type="state"/>
                <xs:attribute name="weight" type="number"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="question">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="state" type="state"/>
                <!-- A number, asked or derived. -->
                <xs:attribute name="value" type="number"/>
                <!-- Whether it is listed among the open questions. -->
                <xs:attribute name="open" type="yes-no"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="section">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="state">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="scored"/><xs:enumeration value="withheld"/>
                      <xs:enumeration value="not-scored"/><xs:enumeration value="not-sought"/>
                      <xs:enumeration value="not-applicable"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="percent" type="percent"/>
                <xs:attribute name="exact" type="share"/>
                <xs:attribute name="low" type="share"/>
                <xs:attribute name="high" type="share"/>
                <xs:attribute name="band" type="id"/>
                <!-- Per cent of the weight. -->
                <xs:attribute name="answered" type="percent"/>
                <!-- Points. -->
                <xs:attribute name="gained" type="number"/>
                <xs:attribute name="possible" type="number"/>
              </xs:complexType>
            </xs:element>
            <!-- The route map to the next step that is sought. -->
            <xs:element name="plan">
              <xs:complexType>
                <xs:attribute name="state">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="reached"/><xs:enumeration value="planned"/>
                      <xs:enumeration value="best-found"/><xs:enumeration value="impossible"/>
                      <xs:enumeration value="held"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <!-- Working days of all items. -->
                <xs:attribute name="days" type="xs:nonNegativeInteger"/>
                <xs:attribute name="months" type="xs:nonNegativeInteger"/>
                <!-- Just these questions. -->
                <xs:attribute name="items" type="ids"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="gate">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="outcome" use="required">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="met"/><xs:enumeration value="not-met"/><xs:enumeration value="unknown"/>
                      <xs:enumeration value="contradictory"/><xs:enumeration value="not-applicable"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
            <xs:element name="step">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="state">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="reached"/><xs:enumeration value="working-towards"/>
                      <xs:enumeration value="not-begun"/><xs:enumeration value="cannot-tell"/>
                      <xs:enumeration value="nothing-known"/><xs:enumeration value="not-sought"/>
                      <xs:enumeration value="not-applicable"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <!-- How many gates are met. -->
                <xs:attribute name="met" type="xs:nonNegativeInteger"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="path">
              <xs:complexType>
                <!-- A step, or `none`. -->
                <xs:attribute name="confirmed" type="id"/>
                <xs:attribute name="possible" type="id"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="condition" type="standing"/>
            <xs:element name="hold" type="standing"/>
            <xs:element name="consistency">
              <xs:complexType>
                <xs:attribute name="id" type="ids" use="required"/>
                <xs:attribute name="is" use="required">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="present"/><xs:enumeration value="absent"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <!-- All questions it is about. -->
                <xs:attribute name="questions" type="ids"/>
                <xs:attribute name="severity">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="error"/><xs:enumeration value="warning"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
            <!-- A line of what to do next, about exactly one thing. -->
            <xs:element name="action">
              <xs:complexType>
                <xs:attribute name="rule" type="id"/>
                <xs:attribute name="gate" type="id"/>
                <xs:attribute name="question" type="id"/>
                <xs:attribute name="hold" type="id"/>
                <xs:attribute name="condition" type="id"/>
                <!-- Whose list: the body's own (the default), or what the commissioner owes. -->
                <xs:attribute name="of">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="body"/><xs:enumeration value="commissioner"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="listed" type="yes-no"/>
                <!-- From 1. -->
                <xs:attribute name="place" type="xs:positiveInteger"/>
                <xs:attribute name="points" type="number"/>
                <!-- Why it stands where it does in the body's own list. -->
                <xs:attribute name="as">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="hold"/><xs:enumeration value="first"/>
                      <xs:enumeration value="reservation"/><xs:enumeration value="way"/>
                      <xs:enumeration value="quick-win"/><xs:enumeration value="condition"/>
                      <xs:enumeration value="rest"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
          </xs:choice>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="name" type="text" use="required"/>
    <xs:attribute name="given" type="id"/>
    <xs:attributeGroup ref="body"/>
  </xs:complexType>

  <xs:complexType name="standing">
    <xs:attribute name="id" type="ids" use="required"/>
    <xs:attribute name="is" type="truth" use="required"/>
  </xs:complexType>

  <!-- Small changes of the rule set that no case can notice, as `mutate` names them, and why. -->
  <xs:complexType name="unnoticed">
    <xs:sequence>
      <xs:element name="why" type="text"/>
      <xs:element name="change" type="text" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>
</xs:schema>

"""##
