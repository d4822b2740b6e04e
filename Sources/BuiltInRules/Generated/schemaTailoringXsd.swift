// swift-format-ignore-file
// Generated from Rules/schema/tailoring.xsd by `swift package regenerate`; not edited by hand.

let schemaTailoringXsd = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  What somebody changes in a rule set for their own use: the outer elements. What stands within a change is written in the
  language of rule sets (rule-set.xsd), in this namespace and as far as it is to be otherwise; the program checks it as a
  part of the rule set that comes of it.
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:readiness:tailoring:1"
           targetNamespace="urn:readiness:tailoring:1" elementFormDefault="qualified">

  <xs:element name="tailoring">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="title" type="Text"/>
        <xs:element name="owner" type="Text"/>
        <xs:choice maxOccurs="unbounded">
          <xs:element name="change" type="Change"/>
          <xs:element name="replace" type="Change"/>
          <xs:element name="leave-out" type="Change"/>
          <xs:element name="add" type="Addition"/>
        </xs:choice>
      </xs:sequence>
      <xs:attribute name="id" type="Id" use="required"/>
      <!-- The rule set, and the versions beside which the changes have been looked through. -->
      <xs:attribute name="for" type="Id" use="required"/>
      <xs:attribute name="versions" type="Versions" use="required"/>
      <!-- The last as-of date of profiles that may be judged so. -->
      <xs:attribute name="until" type="xs:date"/>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="Change">
    <xs:sequence>
      <xs:any namespace="##targetNamespace" processContents="skip" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="reason" type="Text" use="required"/>
    <!-- That it makes a requirement easier, which every report then says on its first side. -->
    <xs:attribute name="loosens" type="YesNo"/>
  </xs:complexType>

  <xs:complexType name="Addition">
    <xs:complexContent>
      <xs:extension base="Change">
        <!-- The ids of what it is added to, outermost first; without it the elements stand at the top. -->
        <xs:attribute name="in" type="Ids"/>
        <xs:attribute name="after" type="Id"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>

  <xs:simpleType name="Text">
    <xs:restriction base="xs:string"><xs:pattern value="[\s\S]*\S[\s\S]*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Id">
    <xs:restriction base="xs:token"><xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Ids">
    <xs:restriction><xs:simpleType><xs:list itemType="Id"/></xs:simpleType><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Versions">
    <xs:restriction>
      <xs:simpleType>
        <xs:list>
          <xs:simpleType>
            <xs:restriction base="xs:token"><xs:pattern value="[0-9]+\.[0-9]+\.[0-9]+"/></xs:restriction>
          </xs:simpleType>
        </xs:list>
      </xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="YesNo">
    <xs:restriction base="xs:token"><xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction>
  </xs:simpleType>
</xs:schema>

"""##
