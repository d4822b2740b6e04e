internal import Glibc
internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// `readiness filter`: a stream of profiles to a stream of assessments.
enum FilterCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "filter",
      summary: "Assess a stream: one profile a line in, one assessment a line out.",
      operands: .none,
      options: [
        OptionSpec(
          "--detail", .word("DETAIL", ["brief", "full"]),
          "full: with every rule, the profile's digest, all of each action and the route map"
        )
      ],
      notes: [
        "Reads standard input to its end. Each line is a profile, as XML on one line or as a JSON object; either may "
          + "follow the other. For each line in, blank ones too, one line comes out, in the same order: an assessment, or "
          + "an error record with the number of the line, the id of the profile where it is known, and what is wrong.",
        "The output does not depend on --jobs, nor on where a stream is cut into several. It needs no environment and "
          + "no particular folder. Findings about the first records that have any go to standard error.",
        "Exit status: 0 done, 2 could not be done (output that cannot be written among it), 3 done, with error records.",
      ],
      examples: ["readiness filter < profiles.ndjson > assessments.ndjson"])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let detail: AssessmentJSON.Detail = session.arguments.text("--detail") == "full" ? .planned : .brief
    FilesRead.enter(FileIdentity(of: STDIN_FILENO), as: .dash)
    do throws(FileProblem) { try StandardOutput.refuseInput() } catch { throw session.cannotWrite(.dash, error) }
    let stream = RecordStream(ruleSet, detail: detail, console: session.console)
    OrderedRun.run(stream, jobs: session.arguments.count("--jobs") ?? Surroundings.processors)
    if let problem = stream.readingProblem {
      session.console.print(problem.finding(about: .dash))
      throw Stop(status: .impossible)
    }
    if stream.isWide {
      let code = RecordCode.notUTF8
      let finding = Diagnostic(
        file: FilePath.dash.inputName, place: Place(line: 1, column: 1), code: code.rawValue, message: code.message,
        help: code.help)
      var record: [UInt8] = []
      ErrorRecord.append([finding], line: 1, id: [], to: &record)
      record.append(0x0A)
      do throws(FileProblem) { try ByteWriter.write(record[...], to: STDOUT_FILENO) } catch {
        throw session.cannotWrite(.dash, error)
      }
      session.console.print(finding)
      throw Stop(status: .impossible)
    }
    session.console.summarise(summary(stream.tally))
    return stream.tally.unreadable > 0 ? .partly : .done
  }

  private static func summary(_ tally: RecordTally) -> String {
    var text = Counted.text(tally.records, "record")
    text += tally.unreadable == 0 ? " assessed" : ", \(tally.unreadable) of them could not be read"
    if tally.remarked > 0 { text += "; there are findings about " + Counted.text(tally.remarked, "other") }
    return text
  }
}
