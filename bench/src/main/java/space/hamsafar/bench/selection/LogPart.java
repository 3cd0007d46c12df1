package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.campaign.audit.FileAuditLog;
import space.hamsafar.campaign.audit.LogFiles;
import space.hamsafar.campaign.audit.LogVerifier;
import space.hamsafar.campaign.audit.NoteKey;
import space.hamsafar.campaign.audit.NoteSigner;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.FileStore;

/** Flips, drops, reorders and rolls back each entry of a signed log, in the journal, in the log and in both. */
final class LogPart implements Part {
    private static final int ENTRIES = 150;
    private static final Instant BEGIN = Instant.parse("2025-06-02T06:00:00Z");
    private static final Actor ACTOR = Actor.parse("n.akhtar:secretary");

    /** What is done to the lines of a file at one of them. */
    private interface Tampering {
        List<String> apply(List<String> lines, int at);
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        Path programme = settings.work();
        try (FileStore store = FileStore.write(programme, new FileAuditLog(programme))) {
            for (int i = 0; i < ENTRIES; i++) {
                store.append(ACTOR, BEGIN.plusSeconds(i), "Withdraw", List.of(new DeskFact.Withdrawn("A-" + i)));
            }
        }
        NoteSigner home = NoteSigner.generate("home");
        NoteSigner partner = NoteSigner.generate("partner");
        LogFiles files = new LogFiles(programme);
        files.put(files.tip("bench").signed(home).signed(partner));
        var tried = new Tried(programme, List.of(home.key(), partner.key()));
        List<Measure> measures = new ArrayList<>();
        measures.add(tried.measure("flipped", LogPart::flip));
        measures.add(tried.measure("dropped", LogPart::drop));
        measures.add(tried.measure("reordered", LogPart::swap));
        measures.add(tried.measure("rolled back to", (lines, at) -> lines.subList(0, at)));
        return measures;
    }

    private static List<String> flip(List<String> lines, int at) {
        List<String> changed = new ArrayList<>(lines);
        char[] text = changed.get(at).toCharArray();
        int middle = text.length / 2;
        text[middle] = text[middle] == 'x' ? 'y' : 'x';
        changed.set(at, new String(text));
        return changed;
    }

    private static List<String> drop(List<String> lines, int at) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(at);
        return changed;
    }

    private static List<String> swap(List<String> lines, int at) {
        List<String> changed = new ArrayList<>(lines);
        changed.add((at + 1) % lines.size(), changed.remove(at));
        return changed;
    }

    /** The campaign that is tampered with, and made whole again after each time. */
    private record Tried(Path programme, List<NoteKey> keys) {

        Measure measure(String what, Tampering tampering) throws IOException {
            Path journal = FileStore.folder(programme).resolve("journal.log");
            Path log = FileStore.folder(programme).resolve("log").resolve("entries.log");
            int found = 0;
            int all = 0;
            for (List<Path> touched : List.of(List.of(journal), List.of(log), List.of(journal, log))) {
                for (int at = 0; at < ENTRIES; at++) {
                    found += isFound(touched, tampering, at) ? 1 : 0;
                    all++;
                }
            }
            return Measure.of(
                    "log",
                    "each of " + ENTRIES + " entries " + what + ", in journal, log and both",
                    found + " of " + all + " found",
                    all + " of " + all,
                    found == all);
        }

        private boolean isFound(List<Path> touched, Tampering tampering, int at) throws IOException {
            List<byte[]> whole = new ArrayList<>();
            for (Path file : touched) {
                whole.add(Files.readAllBytes(file));
                Files.write(file, tampering.apply(Files.readAllLines(file), at));
            }
            boolean isFound = !LogVerifier.verify(programme, keys, List.of()).isSound();
            for (int i = 0; i < touched.size(); i++) {
                Files.write(touched.get(i), whole.get(i));
            }
            return isFound;
        }
    }
}
