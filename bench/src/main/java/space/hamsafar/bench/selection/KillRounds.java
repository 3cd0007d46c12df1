package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.Entry;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.PersonalRows;

/** Rounds of killing on one folder, and what they found. Not thread-safe. */
final class KillRounds {
    private static final int LOT = 5;

    private final Path folder;
    private final SplittableRandom random;
    private int rounds;
    private long acknowledged;
    private long lost;
    private long halfDone;
    private long kept;

    KillRounds(Path folder, SplittableRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** Starts a process, kills it, and holds what it left against what it told. */
    void round(ProcessBuilder builder) throws IOException {
        long told = KillPart.killed(builder, random);
        rounds++;
        acknowledged = Math.max(acknowledged, told);
        try (FileStore store = Folder.store(folder)) {
            lost += Math.max(0, told - store.entries().size());
            kept = store.entries().size();
            halfDone = store.entries().stream()
                    .filter(entry -> !isWhole(entry, store))
                    .count();
        }
    }

    private boolean isWhole(Entry entry, FileStore store) {
        long scored =
                entry.facts().stream().filter(DeskFact.Scored.class::isInstance).count();
        return (scored == 0 || scored == LOT) && entry.facts().stream().allMatch(fact -> isWhole(fact, store));
    }

    private boolean isWhole(Fact fact, FileStore store) {
        boolean segments = fact.referred().stream().allMatch(segment -> rows(segment, store) == segment.rows());
        return segments
                && switch (fact) {
                    case DeskFact.Scored scored -> hasComments(scored);
                    case DeskFact.Corrected(DeskFact.Scored scored, String _) -> hasComments(scored);
                    default -> true;
                };
    }

    /** How many rows can be read: of sealed ones, that were opened with their keys. */
    private int rows(Segment segment, FileStore store) {
        store.segments().bytes(segment);
        int[] rows = new int[1];
        if (!segment.name().endsWith(".sealed")) {
            SegmentRows.read(store.segments().open(segment), _ -> rows[0]++);
            return rows[0];
        }
        Folder.rows(folder, store).read(segment, new PersonalRows.Taker() {
            @Override
            public void row(String person, byte[] content) {
                rows[0]++;
            }

            @Override
            public void forgotten(String person) {
                // Nobody was forgotten: such a row is missing.
            }
        });
        return segment.name().startsWith("rejected") ? rows[0] - 1 : rows[0];
    }

    private boolean hasComments(DeskFact.Scored scored) {
        var vault = Folder.vault(folder);
        return !scored.comments().isEmpty()
                && scored.comments().values().stream()
                        .allMatch(reference ->
                                vault.find(scored.applicant(), reference).isPresent());
    }

    int rounds() {
        return rounds;
    }

    /** The highest number of an entry that was told to be safe. */
    long acknowledged() {
        return acknowledged;
    }

    /** Entries that were told to be safe and are not there. */
    long lost() {
        return lost;
    }

    /** Entries of which a part is missing. */
    long halfDone() {
        return halfDone;
    }

    /** Entries at the end. */
    long kept() {
        return kept;
    }
}
