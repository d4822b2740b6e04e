import BrowserSupport
import Foundation
import ReadinessModel
import ReadinessSheet

/// Gives the same file to the page and to the program, and says what each made of it.
struct SheetDropper {
  /// What became of a file: the answers that were taken, and what was told.
  struct Outcome {
    var profile: Profile?
    var told: [String]
    /// The profile as it was saved, for what is no answer.
    var saved = ""

    /// An answer's value, its state in brackets, or nothing.
    func answer(_ question: String) -> String {
      guard let profile, let index = Shipped.ruleSet?.questions.firstIndex(where: { $0.id == question }) else {
        return ""
      }
      let answer = profile.answers[index]
      switch answer.state {
      case .notKnown: return "[not-known]"
      case .notApplicable: return "[not-applicable]"
      default: return profile.string(answer.raw)
      }
    }
  }

  let form: Form

  /// What the page saves is kept in it, as it is made.
  init() throws {
    form = try Form(
      before: """
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.kept = blob.text(); return make.call(URL, blob); };
        """)
    try form.go("save")
  }

  /// Drops a file on the page in place of what it holds, and saves what it holds then.
  func page(_ bytes: [UInt8], _ name: String) throws -> Outcome {
    let packed = Data(bytes).base64EncodedString()
    let script = """
      (async () => {
        const shown = async (selector) => {
          for (let left = 500; left > 0 && !document.querySelector(selector); left -= 1) {
            await new Promise((done) => setTimeout(done, 10));
          }
        };
        location.hash = "save";
        await shown("#file");
        await new Promise((done) => setTimeout(done, 0));
        document.querySelector("#opened").replaceChildren();
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob("\(packed)"), (each) => each.charCodeAt(0))], "\(name)"));
        const field = document.querySelector("#file");
        field.files = files.files;
        field.dispatchEvent(new Event("change"));
        await shown("#opened .notice");
        document.querySelector("#replace-draft")?.click();
        const told = [...document.querySelectorAll("#misfits li, #points li")].map((each) => each.innerText);
        if (told.length === 0 && !document.querySelector("#opened a")) told.push(document.querySelector("#opened").innerText);
        window.kept = "";
        document.querySelector("#download-profile")?.click();
        return JSON.stringify({ told, saved: await window.kept });
      })()
      """
    let answer = Data(try form.browser.text(script).utf8)
    let found = try JSONSerialization.jsonObject(with: answer) as? [String: Any] ?? [:]
    let saved = found["saved"] as? String ?? ""
    return Outcome(
      profile: saved.isEmpty ? nil : try Shipped.judged(Data(saved.utf8)).profile,
      told: found["told"] as? [String] ?? [],
      saved: saved)
  }

  /// What the program makes of the same bytes.
  static func program(_ bytes: [UInt8], _ name: String) throws -> Outcome {
    guard let ruleSet = Shipped.ruleSet, let assessor = Shipped.assessor else { throw Shipped.Missing() }
    var reader = SheetReader(ruleSet, assessor, file: name)
    do throws(SheetProblem) {
      let book = name.hasSuffix(".csv") ? SheetBook([try CSVFile.table(bytes).table]) : try WorkbookReader.book(bytes)
      let (profile, diagnostics) = reader.read(book)
      return Outcome(profile: profile, told: diagnostics.map { "\($0.code) \($0.message)" })
    } catch {
      return Outcome(told: [error.message])
    }
  }
}
