// swift-format-ignore-file
// Generated from Rules/three-step-path/sources.xml by `swift package regenerate`; not edited by hand.

let threeStepPathSourcesXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <sources>
    <source id="gowland-2013-out-of-hospital">
      <title>CCGs are redefining 'out of hospital' care</title>
      <author>Ben Gowland</author>
      <published>12 October 2013</published>
      <where>ccginformation.com</where>
    </source>
    <source id="gowland-2013-three-steps">
      <title>A 3 step guide for developing general practice</title>
      <author>Ben Gowland</author>
      <published>27 October 2013</published>
      <where>ccginformation.com</where>
    </source>
    <source id="gowland-locality-groups">
      <title>The days of CCG locality groups are numbered</title>
      <author>Ben Gowland</author>
      <published>7 March (year not printed)</published>
      <where>The General Practice Blog, Ockham Healthcare</where>
    </source>
    <source id="ccginformation-2013-february">
      <title>
        Posts of February 2013: commissioning support (26th), localities (17th), the Francis report (9th), what a CCG is
        (2nd)
      </title>
      <author>ccginformation.com</author>
      <published>February 2013</published>
      <where>ccginformation.com</where>
    </source>
    <source id="sobanja-2012-building-bridges">
      <title>Building bridges</title>
      <author>Michael Sobanja (NHS Alliance)</author>
      <published>28 February 2012</published>
      <where>NHS Alliance</where>
    </source>
  </sources>
</part>

"""##
