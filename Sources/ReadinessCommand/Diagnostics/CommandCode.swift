/// The codes of what can go wrong around an assessment: with arguments, files and names.
enum CommandCode: String, CaseIterable, Sendable {
  // Arguments
  case unknownCommand = "unknown-command"
  case unknownOption = "unknown-option"
  case repeatedOption = "repeated-option"
  case unexpectedValue = "unexpected-value"
  case missingValue = "missing-value"
  case badValue = "bad-value"
  case conflictingOptions = "conflicting-options"
  case missingArgument = "missing-argument"
  case unexpectedArgument = "unexpected-argument"
  case unknownStepName = "unknown-step-name"
  case unknownID = "unknown-id"
  case goalNotForKind = "goal-not-for-kind"

  // Reading
  case inputMissing = "input-missing"
  case inputIsFolder = "input-is-a-folder"
  case inputIsSpecial = "input-is-no-file"
  case inputNotPermitted = "input-not-permitted"
  case inputTooLarge = "input-too-large"
  case inputChanged = "input-changed"
  case inputUnreadable = "input-unreadable"
  case folderWithoutProfiles = "folder-without-profiles"
  case folderWithoutTests = "folder-without-tests"
  case testsWithoutRules = "tests-without-rules"
  case emptyList = "empty-list"
  case notAText = "not-a-text"
  case partAlone = "part-alone"
  case wordsMissing = "words-missing"
  case exampleNotAsExpected = "example-not-as-expected"

  // Several profiles together
  case bodyTwice = "body-twice"
  case differentBodies = "different-bodies"
  case notUnderOldRules = "not-under-old-rules"
  case earlierNotFound = "earlier-profile-not-found"
  case earlierNotBefore = "earlier-profile-not-before"

  // Writing
  case outputNotWritable = "output-not-writable"
  case outputIsInput = "output-is-an-input"
  case outputTwice = "output-twice"
  case oneFileForMany = "one-file-for-many"
  case endingOfOther = "ending-of-another-form"

  // Converting and verifying
  case notConverted = "not-converted"
  case blanksCollapsed = "blanks-collapsed"
  case resultDiffers = "result-differs"
  case resultUnknown = "result-unknown"

  // Several voices
  case voicesDiffer = "voices-differ"
  case voiceMoved = "voice-moved"
  case voiceNew = "voice-not-in-round-before"
  case roundBeforeMissing = "round-before-missing"
  case otherBody = "other-body"
  case voiceTwice = "voice-twice"

  // Answers to --require
  case stepNotConfirmed = "step-not-confirmed"
  case holdOpen = "hold-open"
  case noWay = "no-way"

  /// What the code means and what to do, in one or two sentences.
  var explanation: String {
    switch self {
    case .unknownCommand: "The program has no command of this name. readiness --help lists them."
    case .unknownOption: "The command has no option of this name. --help behind its name lists those it has."
    case .repeatedOption: "An option that can be given once was given twice. Leave one of them out."
    case .unexpectedValue: "A value was attached to an option that takes none. Write the option alone."
    case .missingValue: "An option needs a value behind it, as --format json or --format=json."
    case .badValue: "The value is none that the option can have."
    case .conflictingOptions: "The options exclude each other. Choose one of them."
    case .missingArgument: "The command was not told what to work on."
    case .unexpectedArgument: "The command takes fewer arguments than were given."
    case .unknownStepName: "The rule set has no step with this id. Steps are named by id, such as foundation."
    case .unknownID: "Neither the rule set nor the program knows this name."
    case .goalNotForKind: "The goal is about a step, a section or a condition that bodies of this kind do not have."
    case .noWay:
      "No plan brings this body to the goal by deciding alone, or none was found before the budget was spent; the message "
        + "says which. The route map says which gate stands in the way, and which facts."
    case .inputMissing: "There is no file of this name. Check the spelling, capitals included."
    case .inputIsFolder: "A file was expected, and this is a folder."
    case .inputIsSpecial:
      "A file was expected, and this is a device, a socket, or a pipe that nobody writes to. Write - to read standard "
        + "input."
    case .inputNotPermitted: "The system does not let this user read the file or folder."
    case .inputTooLarge: "The file is larger than any profile or rule file could be; it is refused before it is read."
    case .inputChanged: "Something wrote to the file while it was read. Nothing is judged by halves: run it again."
    case .inputUnreadable: "The system could not read the file or folder."
    case .folderWithoutProfiles: "Neither the folder nor any folder in it holds a file whose name ends in .xml."
    case .testsWithoutRules:
      "The rule set that test cases name is missing or has errors of its own, so nothing can be said of their names."
    case .folderWithoutTests: "Neither the folder nor any folder in it holds a file that begins with <test-cases>."
    case .emptyList: "The list of files names none."
    case .notAText:
      "A list of files or an earlier run was expected, as text in UTF-8 or UTF-16, and the file is something else or "
        + "damaged. None of it was used."
    case .partAlone: "The file is part of a rule set and cannot be judged without the rest. Check the whole rule set."
    case .wordsMissing:
      "A rule set in another language than English has no words of its own for some of what readers see, and English stands "
        + "there. template --words missing prints them as a word file to translate."
    case .exampleNotAsExpected:
      "A profile that is kept as an example of mistakes has others than its .expected file lists. Mend one or the other."
    case .bodyTwice:
      "Two profiles of a portfolio have the same id, so that one body is counted twice. Leave the older one out."
    case .differentBodies:
      "Profiles that are compared have different ids. Bodies are not compared with each other: give profiles of one."
    case .earlierNotFound:
      "A profile names the file of its own profile of last time, and no such profile could be read from the same folder. The "
        + "report is made without saying what changed."
    case .earlierNotBefore:
      "What is said to be the profile of last time is of another body or not of an earlier date. Where a profile names it "
        + "itself the report is made without saying what changed; where it is named to the program it is only told."
    case .notUnderOldRules: "The rule set in use can read the profile, the older one cannot."
    case .outputNotWritable:
      "The result could not be written whole: the disk is full, the folder is missing or closed to this user, or "
        + "whatever was to read the output has gone."
    case .outputIsInput:
      "The result would replace a file that the same run reads: a profile, a list, an earlier run, a rule file. Nothing "
        + "was written. Links count as what they lead to."
    case .outputTwice: "Two results of one run would be written to the same file. Nothing was written."
    case .oneFileForMany: "This format holds one assessment in a file. Name a folder with --output, a slash behind it."
    case .endingOfOther:
      "The file named with --output has the ending of another form than is written, so that the wrong program would open it. The result is written all the same."
    case .notConverted:
      "The profile, read back from the other form, would not be the same. It was not written: nothing is lost in silence."
    case .blanksCollapsed:
      "The other form has no place for line breaks, tabs, several blanks in a row or blanks at the ends of a text; the message "
        + "says what became of them."
    case .resultDiffers:
      "The result does not follow from this profile and this rule set: made again, it has other bytes. Either was changed "
        + "since, or it was made by other rules or another version of the program."
    case .resultUnknown: "The file is no result that this program writes of one profile: JSON, HTML, Word or CSV."
    case .voicesDiffer:
      "Several voices answer the question differently. The question's own rule says what stands; the note keeps what each said."
    case .voiceNew:
      "The round before has no record of a voice of this name. A voice is known by the name of its file: what it said before cannot be told where the file was called otherwise."
    case .roundBeforeMissing:
      "A later round of asking is merged without what the round before was merged to, so nothing can be said of what moved."
    case .voiceMoved:
      "A voice answers otherwise than in the round before. The answer of this round counts; the note keeps it."
    case .otherBody:
      "The profile is about another body than the first one. Take it out where it is no voice of that body."
    case .voiceTwice:
      "The same file is named twice among the voices, also through a link. What one voice says would count twice: leave one out."
    case .stepNotConfirmed: "The step named with --require is not confirmed for this body."
    case .holdOpen: "Something has to be talked through before this body goes on, whatever its steps say."
    }
  }
}
