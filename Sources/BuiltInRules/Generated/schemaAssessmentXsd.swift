// swift-format-ignore-file
// Generated from Rules/schema/assessment.xsd by `swift package regenerate`; not edited by hand.

let schemaAssessmentXsd = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:readiness:assessment:1"
           targetNamespace="urn:readiness:assessment:1" elementFormDefault="qualified">

  <xs:annotation>
    <xs:documentation xml:lang="en-GB">
      Assessments as `readiness assess` with format xml writes them. Names and figures are those of the JSON form
      (assessment.schema.json). An attribute is missing where its figure does not exist. Attributes may be added in later
      versions, never renamed.
    </xs:documentation>
  </xs:annotation>

  <xs:simpleType name="Fraction">
    <xs:annotation><xs:documentation>A reduced fraction of 1, such as 13/20, 0 or 1.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string"><xs:pattern value="-?[0-9]+(/[1-9][0-9]*)?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Points">
    <xs:annotation><xs:documentation>A plain decimal, or a fraction where it has none.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string"><xs:pattern value="-?[0-9]+(\.[0-9]+|/[1-9][0-9]*)?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Digest">
    <xs:restriction base="xs:string"><xs:pattern value="(sha256:[0-9a-f]{64})?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Percent">
    <xs:restriction base="xs:integer"><xs:minInclusive value="0"/><xs:maxInclusive value="100"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="StepState">
    <xs:restriction base="xs:string">
      <xs:enumeration value="not-applicable"/><xs:enumeration value="reached"/><xs:enumeration value="not-sought"/>
      <xs:enumeration value="working-towards"/><xs:enumeration value="not-begun"/>
      <xs:enumeration value="cannot-tell"/><xs:enumeration value="nothing-known"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Outcome">
    <xs:restriction base="xs:string">
      <xs:enumeration value="met"/><xs:enumeration value="not-met"/><xs:enumeration value="unknown"/>
      <xs:enumeration value="contradictory"/><xs:enumeration value="not-applicable"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="SectionState">
    <xs:restriction base="xs:string">
      <xs:enumeration value="scored"/><xs:enumeration value="withheld"/><xs:enumeration value="not-scored"/>
      <xs:enumeration value="not-sought"/><xs:enumeration value="not-applicable"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="AnswerState">
    <xs:restriction base="xs:string">
      <xs:enumeration value="answered"/><xs:enumeration value="not-known"/><xs:enumeration value="blank"/>
      <xs:enumeration value="not-applicable"/><xs:enumeration value="does-not-apply"/>
      <xs:enumeration value="contradictory"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Role">
    <xs:restriction base="xs:string">
      <xs:enumeration value="graded"/><xs:enumeration value="gate"/><xs:enumeration value="advisory"/>
      <xs:enumeration value="information"/><xs:enumeration value="commissioner"/><xs:enumeration value="condition"/>
      <xs:enumeration value="hold"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Names"><xs:list itemType="xs:string"/></xs:simpleType>

  <xs:element name="assessments">
    <xs:complexType>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:element name="assessment" type="Assessment"/>
        <xs:element name="unreadable" type="Unreadable"/>
      </xs:choice>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="Unreadable">
    <xs:annotation>
      <xs:documentation>A profile that could not be read, in the place of its assessment: its file, its id where that is to be seen, and why.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="file" use="required" type="xs:string"/><xs:attribute name="id" type="xs:string"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <!-- What has been changed in the rule set for somebody's own use, and which gates that makes easier. -->
  <xs:complexType name="Tailoring">
    <xs:sequence>
      <xs:element name="loosened" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="gate" use="required" type="xs:string"/>
          <xs:attribute name="code" use="required" type="xs:string"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="change" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="xs:string">
              <xs:attribute name="verb" use="required" type="xs:string"/>
              <xs:attribute name="element" use="required" type="xs:string"/>
              <xs:attribute name="id" type="xs:string"/>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" use="required" type="xs:string"/>
    <xs:attribute name="owner" use="required" type="xs:string"/>
    <xs:attribute name="title" use="required" type="xs:string"/>
    <xs:attribute name="until" type="xs:date"/>
  </xs:complexType>

  <xs:complexType name="Assessment">
    <xs:sequence>
      <xs:element name="rule-set">
        <xs:complexType>
          <xs:attribute name="id" use="required" type="xs:string"/>
          <xs:attribute name="version" use="required" type="xs:string"/>
          <xs:attribute name="digest" use="required" type="Digest"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="tailoring" type="Tailoring" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="profile" type="Profile"/>
      <xs:element name="step" type="Step" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="section" type="Section" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="condition" type="Standing" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="hold" type="Standing" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="contradiction" type="Contradiction" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="open-questions" type="Names"/>
      <xs:element name="action" type="Action" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="commissioner-action" type="Action" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="stress" type="Stress" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="engine" use="required" type="xs:string"/>
    <xs:attribute name="confirmed-step" type="xs:string"/>
    <xs:attribute name="possible-step" type="xs:string"/>
  </xs:complexType>

  <xs:complexType name="Profile">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="id" use="required" type="xs:string"/>
        <xs:attribute name="kind" use="required" type="xs:string"/>
        <xs:attribute name="as-of" use="required" type="xs:date"/>
        <xs:attribute name="target" use="required" type="xs:string"/>
        <xs:attribute name="form" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:enumeration value="full"/><xs:enumeration value="short"/></xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="digest" use="required" type="Digest"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Step">
    <xs:sequence>
      <xs:element name="gate" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="id" use="required" type="xs:string"/>
          <xs:attribute name="code" use="required" type="xs:string"/>
          <xs:attribute name="outcome" use="required" type="Outcome"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" use="required" type="xs:string"/>
    <xs:attribute name="number" use="required" type="xs:integer"/>
    <xs:attribute name="state" use="required" type="StepState"/>
    <xs:attribute name="gates-met" use="required" type="xs:nonNegativeInteger"/>
  </xs:complexType>

  <xs:complexType name="Section">
    <xs:sequence>
      <xs:element name="rule" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="id" use="required" type="xs:string"/>
          <xs:attribute name="question" type="xs:string"/>
          <xs:attribute name="code" type="xs:string"/>
          <xs:attribute name="role" use="required" type="Role"/>
          <xs:attribute name="state" use="required" type="AnswerState"/>
          <xs:attribute name="answer" type="xs:string"/>
          <xs:attribute name="mark" type="Fraction"/>
          <xs:attribute name="weight" use="required" type="xs:decimal"/>
          <xs:attribute name="contribution" type="Fraction"/>
          <xs:attribute name="at" type="xs:string"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" use="required" type="xs:string"/>
    <xs:attribute name="state" use="required" type="SectionState"/>
    <xs:attribute name="percent" type="Percent"/>
    <xs:attribute name="exact" type="Fraction"/>
    <xs:attribute name="low" type="Fraction"/>
    <xs:attribute name="high" type="Fraction"/>
    <xs:attribute name="band" type="xs:string"/>
    <xs:attribute name="answered-percent" type="Percent"/>
    <xs:attribute name="gained" type="Points"/>
    <xs:attribute name="possible" type="Points"/>
  </xs:complexType>

  <xs:complexType name="Standing">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="id" use="required" type="xs:string"/>
        <xs:attribute name="state" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:enumeration value="true"/><xs:enumeration value="unknown"/></xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Contradiction">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="id" use="required" type="xs:string"/>
        <xs:attribute name="code" use="required" type="xs:string"/>
        <xs:attribute name="severity" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:enumeration value="error"/><xs:enumeration value="warning"/></xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="questions" use="required" type="Names"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Stress">
    <xs:annotation>
      <xs:documentation xml:lang="en-GB">
        The profile judged again with every claim of "not applicable" as not in place and every answer without evidence as
        not known: what would be confirmed then, and which answers carry each step that would be lost.
      </xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="lost-step" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="id" use="required" type="xs:string"/>
          <xs:attribute name="state" use="required" type="StepState"/>
          <xs:attribute name="gates" use="required" type="Names"/>
          <xs:attribute name="carried-by" use="required" type="Names"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="stressed-section" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:attribute name="id" use="required" type="xs:string"/>
          <xs:attribute name="state" use="required" type="SectionState"/>
          <xs:attribute name="exact" type="Fraction"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="survives" use="required" type="xs:boolean"/>
    <xs:attribute name="confirmed-step" type="xs:string"/>
    <xs:attribute name="claims" use="required" type="Names"/>
    <xs:attribute name="without-evidence" use="required" type="Names"/>
  </xs:complexType>

  <xs:complexType name="Action">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="kind" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="hold"/><xs:enumeration value="condition"/><xs:enumeration value="gate"/>
              <xs:enumeration value="question"/><xs:enumeration value="rule"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="rule" use="required" type="xs:string"/>
        <xs:attribute name="owner" use="required" type="xs:string"/>
        <xs:attribute name="points" use="required" type="Points"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
</xs:schema>

"""##
