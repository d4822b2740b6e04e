// Generated from Rules/ by a test (READINESS_RECORD=1); not edited by hand.

let generatedFiles: [BuiltInFile] = [
  BuiltInFile(path: "schema/profile.schema.json", text: schemaProfileSchemaJson),
  BuiltInFile(path: "schema/profile.xsd", text: schemaProfileXsd),
  BuiltInFile(path: "schema/rule-set.xsd", text: schemaRuleSetXsd),
  BuiltInFile(path: "three-step-path/accountable-care.xml", text: threeStepPathAccountableCareXml),
  BuiltInFile(path: "three-step-path/care-first.xml", text: threeStepPathCareFirstXml),
  BuiltInFile(path: "three-step-path/ccg-support.xml", text: threeStepPathCcgSupportXml),
  BuiltInFile(path: "three-step-path/claims.xml", text: threeStepPathClaimsXml),
  BuiltInFile(path: "three-step-path/conditions.xml", text: threeStepPathConditionsXml),
  BuiltInFile(path: "three-step-path/consistency.xml", text: threeStepPathConsistencyXml),
  BuiltInFile(path: "three-step-path/extended-services.xml", text: threeStepPathExtendedServicesXml),
  BuiltInFile(path: "three-step-path/glossary.xml", text: threeStepPathGlossaryXml),
  BuiltInFile(path: "three-step-path/locality-foundation.xml", text: threeStepPathLocalityFoundationXml),
  BuiltInFile(path: "three-step-path/partnerships.xml", text: threeStepPathPartnershipsXml),
  BuiltInFile(path: "three-step-path/patient-voice.xml", text: threeStepPathPatientVoiceXml),
  BuiltInFile(path: "three-step-path/provider-organisation.xml", text: threeStepPathProviderOrganisationXml),
  BuiltInFile(path: "three-step-path/rule-set.xml", text: threeStepPathRuleSetXml),
  BuiltInFile(path: "three-step-path/sources.xml", text: threeStepPathSourcesXml),
  BuiltInFile(path: "three-step-path/steps.xml", text: threeStepPathStepsXml),
  BuiltInFile(path: "three-step-path/transition.xml", text: threeStepPathTransitionXml),
  BuiltInFile(path: "three-step-path/words.xml", text: threeStepPathWordsXml),
]
