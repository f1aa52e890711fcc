import Glibc
import Testing

@testable import Storage

@Suite struct StorageErrorTests {
  @Test func saysWhatFailedAndWhatToDo() {
    #expect(
      StorageError(.write, "/media/stick/a.chair/journal.jsonl", code: ENOSPC).description
        == "could not write /media/stick/a.chair/journal.jsonl: No space left on device. "
        + "Free some space and try again, or save the session on another disk.")
    #expect(
      StorageError(.locked(by: 4711), path: "a.chair").description.hasPrefix(
        "a.chair is open in another terminal (process 4711). "))
    #expect(
      StorageError(.makeDirectory, "x/y.chair", code: ENOENT).description
        == "could not make the folder x/y.chair: No such file or directory. "
        + "The folder to put it in must exist: make it first, or choose another.")
  }

  @Test func aPrivateSessionTellsHowItIsShared() {
    #expect(
      StorageError(.status, "/srv/a.chair/journal.jsonl", code: EACCES).advice
        == "It is private to its owner, who can let others follow it with `chmod -R go+rX "
        + "/srv/a.chair`."
    )
    #expect(
      StorageError(.makeDirectory, "/srv/a.chair", code: EACCES).advice
        == "Ask its owner for access, or choose a folder of your own.")
  }

  @Test(
    arguments: [
      (.system(.read, code: EIO), 74), (.locked(by: nil), 75), (.damaged("x"), 65), (.exists, 74),
      (.newerVersion(found: 2, supported: 1), 65), (.notASession, 74), (.fault("x"), 70),
      (.notAnOrdinaryFile, 74), (.unreadable("x"), 65), (.foreign, 74), (.severalNames, 74),
      (.changed("x"), 74),
    ] as [(StorageError.Reason, Int32)])
  func mapsToTheExitStatus(reason: StorageError.Reason, status: Int32) {
    let error = StorageError(reason, path: "p")
    #expect(error.exitStatus == status)
    // The description has both sentences, on one line.
    #expect(error.description.hasSuffix(".") && error.description.contains(". "))
    #expect(!error.description.contains("\n") && error.description.contains("p"))
  }
}
