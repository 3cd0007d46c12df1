package space.hamsafar.campaign.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import space.hamsafar.campaign.store.JournalLines;

/** Holds the log of a programme folder against its journal and against what was signed. */
public final class LogVerifier {
    private static final int ENOUGH_SIGNERS = 2;

    private final List<NoteKey> keys;
    private final List<String> findings = new ArrayList<>();
    private int covered;

    private LogVerifier(List<NoteKey> keys) {
        this.keys = keys;
    }

    /**
     * Examines a log.
     *
     * @param programme folder
     * @param keys public keys that are trusted
     * @param kept checkpoints from elsewhere, which whoever can write to the folder could not take away
     */
    public static LogReport verify(Path programme, List<NoteKey> keys, List<CheckpointFile> kept) {
        LogFiles files = new LogFiles(programme);
        LogVerifier verifier = new LogVerifier(keys);
        List<byte[]> lines = files.lines();
        verifier.checkLines(lines);
        List<JournalLines.Line> journal = JournalLines.read(programme);
        verifier.checkJournal(lines, journal);
        for (int i = 0; i < journal.size(); i++) {
            for (String finding :
                    SegmentCheck.findings(programme, journal.get(i).json())) {
                verifier.find(i + 1, finding);
            }
        }
        MerkleTree tree = MerkleTree.of(lines);
        List<CheckpointFile> all = new ArrayList<>(files.checkpoints());
        all.addAll(kept);
        all.forEach(file -> verifier.checkCheckpoint(file, tree, kept.contains(file)));
        return new LogReport(
                tree.size(), HexFormat.of().formatHex(tree.root()), verifier.covered, all.size(), verifier.findings);
    }

    private void checkLines(List<byte[]> lines) {
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Optional<LogLine> line = LogLine.parse(lines.get(i));
            if (line.isEmpty()) {
                find(i + 1, "the line of the log cannot be read");
                continue;
            }
            if (line.get().number() != i + 1) {
                find(i + 1, "the log has number " + line.get().number() + " here");
            }
            if (!line.get().before().equals(before)) {
                find(i + 1, "the log does not follow the line before");
            }
            before = line.get().after();
        }
    }

    private void checkJournal(List<byte[]> log, List<JournalLines.Line> journal) {
        for (int i = 0; i < Math.min(log.size(), journal.size()); i++) {
            JournalLines.Line line = journal.get(i);
            if (!line.isSound()) {
                find(i + 1, "the check sum of the journal's line is wrong");
            }
            byte[] expected = LogLine.of(line.json()).map(LogLine::bytes).orElse(new byte[0]);
            if (!Arrays.equals(expected, log.get(i))) {
                find(i + 1, "the journal does not say what the log says");
            }
        }
        if (log.size() > journal.size()) {
            find(journal.size() + 1, "the journal ends before it, the log has " + log.size() + " entries");
        }
        // The journal may be one ahead: a process died between the two, and the next writer tells the log.
        String before = "";
        for (int i = 0; i < journal.size(); i++) {
            Optional<LogLine> line = LogLine.of(journal.get(i).json());
            boolean follows = line.isPresent()
                    && line.get().number() == i + 1
                    && line.get().before().equals(before);
            if (i >= log.size() && (!follows || !journal.get(i).isSound())) {
                find(i + 1, "the journal does not go on from the line before");
            }
            before = line.map(LogLine::after).orElse("");
        }
        if (journal.size() > log.size() + 1) {
            find(log.size() + 1, "the log ends before it, the journal has " + journal.size() + " entries");
        }
    }

    private void checkCheckpoint(CheckpointFile file, MerkleTree tree, boolean isKept) {
        if (file.checkpoint().isEmpty()) {
            findings.add(file.file() + ": this is no checkpoint");
            return;
        }
        Checkpoint checkpoint = file.checkpoint().get();
        List<String> signers = checkpoint.signers(keys);
        checkpoint
                .forged(keys)
                .forEach(name -> findings.add(file.file() + ": the signature of " + name + " is not theirs"));
        if (signers.isEmpty()) {
            findings.add(file.file() + ": no key that is trusted signed this checkpoint");
        } else if (checkpoint.size() > tree.size()) {
            findings.add(file.file() + ": " + String.join(" and ", signers) + " signed " + checkpoint.size()
                    + " entries, the log has " + tree.size() + ": entries were taken back");
        } else if (!HexFormat.of().formatHex(tree.root(checkpoint.size())).equals(checkpoint.root())) {
            findings.add(file.file() + ": the first " + checkpoint.size() + " entries are not those that "
                    + String.join(" and ", signers) + " signed");
        } else if (signers.size() >= ENOUGH_SIGNERS || isKept) {
            covered = Math.max(covered, checkpoint.size());
        }
    }

    private void find(int number, String what) {
        findings.add("entry " + number + ": " + what);
    }
}
