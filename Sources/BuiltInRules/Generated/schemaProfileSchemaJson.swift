// swift-format-ignore-file
// Generated from Rules/schema/profile.schema.json by `swift package regenerate`; not edited by hand.

let schemaProfileSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:profile:1:json",
  "title": "Profile",
  "description": "One body's answers at one date, as one JSON object: the same content as the XML form.",
  "type": "object",
  "required": ["id", "kind", "asOf", "target", "name", "answers"],
  "additionalProperties": false,
  "properties": {
    "id": { "description": "Whatever the sender calls the body.", "$ref": "#/$defs/text" },
    "kind": {
      "description": "A kind of the rule set; the three-step path knows locality, federation, both and ccg.",
      "$ref": "#/$defs/id"
    },
    "asOf": { "$ref": "#/$defs/date" },
    "target": { "description": "A step of the rule set, or none. The program lets it be left out where the rule set has no steps.", "$ref": "#/$defs/id" },
    "form": { "enum": ["full", "short", null], "default": "full" },
    "since": {
      "description": "The file of the same body's profile of last time, in the same folder: reports then say what changed.",
      "type": ["string", "null"],
      "pattern": "^[^/\\\\.\\-][^/\\\\]*\\.(xml|json)$"
    },
    "name": { "$ref": "#/$defs/text" },
    "commissioner": { "$ref": "#/$defs/optionalText" },
    "ruleSet": {
      "type": ["object", "null"],
      "required": ["id", "version"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id" },
        "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" }
      }
    },
    "interests": {
      "type": ["array", "null"],
      "items": {
        "type": "object",
        "required": ["person", "text"],
        "additionalProperties": false,
        "properties": { "person": { "$ref": "#/$defs/text" }, "text": { "$ref": "#/$defs/text" } }
      }
    },
    "practices": {
      "type": ["array", "null"],
      "items": {
        "type": "object",
        "required": ["code"],
        "additionalProperties": false,
        "properties": {
          "code": { "$ref": "#/$defs/text" },
          "name": { "type": ["string", "null"] },
          "patients": {
            "description": "Registered patients; left out where nobody knows how many.",
            "type": ["integer", "null"], "minimum": 0, "maximum": 1000000000
          }
        }
      }
    },
    "answers": {
      "type": "object",
      "propertyNames": { "$ref": "#/$defs/id" },
      "additionalProperties": { "$ref": "#/$defs/answer" }
    }
  },
  "$defs": {
    "id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
    "text": { "type": "string", "pattern": "\\S" },
    "optionalText": { "description": "null says as much as leaving the key out.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/text" }] },
    "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date" },
    "value": {
      "description": "A choice, yes or no, a date, a text; a number; or several choices. Never true or false.",
      "oneOf": [
        { "$ref": "#/$defs/text" },
        { "type": "number" },
        { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }
      ]
    },
    "answer": {
      "description": "null says as much as leaving the answer out.",
      "oneOf": [
        { "type": "null" },
        { "$ref": "#/$defs/value" },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "value": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/value" }] },
            "state": { "enum": ["not-known", "not-applicable", null] },
            "reason": { "$ref": "#/$defs/optionalText" },
            "by": { "$ref": "#/$defs/optionalText" },
            "expected": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/date" }] },
            "evidence": {
              "type": ["array", "null"],
              "items": {
                "type": "object",
                "required": ["text"],
                "additionalProperties": false,
                "properties": {
                  "dated": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/date" }] },
                  "text": { "$ref": "#/$defs/text" }
                }
              }
            },
            "note": { "$ref": "#/$defs/optionalText" }
          },
          "oneOf": [
            {
              "description": "A value.",
              "required": ["value"],
              "properties": { "value": { "not": { "type": "null" } }, "state": { "type": "null" } }
            },
            {
              "description": "A state.",
              "required": ["state"],
              "properties": { "state": { "type": "string" }, "value": { "type": "null" } }
            },
            {
              "description": "Nothing.",
              "required": ["value"],
              "additionalProperties": { "type": "null" }
            }
          ],
          "if": { "required": ["state"], "properties": { "state": { "const": "not-applicable" } } },
          "then": { "required": ["reason"], "properties": { "reason": { "type": "string" } } },
          "else": { "properties": { "reason": { "type": "null" } } }
        }
      ]
    }
  }
}

"""##
