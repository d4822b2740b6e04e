// swift-format-ignore-file
// Generated from Rules/schema/profile.xsd by `swift package regenerate`; not edited by hand.

let schemaProfileXsd = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  A profile: one body's answers at one date.
  Whether an answer fits its question is for the rule set to say: any value passes here, so that a file with a
  slip in it can still be read and the slip be shown. Left to the program as well: an answer has either a value
  or a state, `not-applicable` comes with a reason, and a question is answered once.
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns="urn:readiness:profile:1"
           targetNamespace="urn:readiness:profile:1"
           elementFormDefault="qualified">

  <xs:simpleType name="text">
    <xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="id">
    <xs:restriction base="xs:token"><xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="date">
    <xs:restriction base="xs:date"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="file">
    <xs:restriction base="xs:token"><xs:pattern value="[^/\\.\-]([^/\\]*)\.(xml|json)"/></xs:restriction>
  </xs:simpleType>

  <xs:element name="profile">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="name" type="text"/>
        <xs:element name="commissioner" type="text" minOccurs="0"/>
        <xs:element name="rule-set" minOccurs="0">
          <xs:complexType>
            <xs:attribute name="id" type="id" use="required"/>
            <xs:attribute name="version" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:token"><xs:pattern value="[0-9]+\.[0-9]+\.[0-9]+"/></xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:complexType>
        </xs:element>
        <xs:element name="interests" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="interest" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:simpleContent>
                    <xs:extension base="text"><xs:attribute name="person" type="text" use="required"/></xs:extension>
                  </xs:simpleContent>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="practices" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="practice" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attribute name="code" type="text" use="required"/>
                  <xs:attribute name="name" type="xs:string"/>
                  <!-- Registered patients; left out where nobody knows how many. -->
                  <xs:attribute name="patients">
                    <xs:simpleType>
                      <xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="1000000000"/></xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="answers">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="answer" type="answer" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <!-- Whatever the sender calls the body, such as four-rivers or K83001. -->
      <xs:attribute name="id" use="required">
        <xs:simpleType><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
      </xs:attribute>
      <!-- A kind of the rule set; the three-step path knows locality, federation, both and ccg. -->
      <xs:attribute name="kind" type="id" use="required"/>
      <xs:attribute name="as-of" type="date" use="required"/>
      <!-- A step of the rule set, or none. The program lets it be left out where the rule set has no steps. -->
      <xs:attribute name="target" type="id" use="required"/>
      <xs:attribute name="form" default="full">
        <xs:simpleType>
          <xs:restriction base="xs:token"><xs:enumeration value="full"/><xs:enumeration value="short"/></xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <!-- The file of the same body's profile of last time, in the same folder: reports then say what changed. -->
      <xs:attribute name="since" type="file"/>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="answer">
    <xs:sequence>
      <xs:element name="evidence" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="text"><xs:attribute name="dated" type="date"/></xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="note" type="text" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="question" type="id" use="required"/>
    <xs:attribute name="value" type="text"/>
    <xs:attribute name="state">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="not-known"/><xs:enumeration value="not-applicable"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="reason" type="text"/>
    <xs:attribute name="by" type="text"/>
    <xs:attribute name="expected" type="date"/>
  </xs:complexType>
</xs:schema>

"""##
