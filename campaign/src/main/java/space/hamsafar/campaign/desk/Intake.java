package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.ApplicationTable.Form;
import space.hamsafar.campaign.application.Importer;
import space.hamsafar.campaign.application.Screening;
import space.hamsafar.campaign.duplicate.DuplicateFinder;
import space.hamsafar.campaign.duplicate.Pair;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.store.Hashes;
import space.hamsafar.programme.selection.EligibilityRule;

/** Takes applications in, and screens them. */
final class Intake {
    private static final int MOST_TOLD_PAIRS = 10;

    private Intake() {}

    static Outcome take(Work work, Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.Invalid.of(
                    file + (Files.isDirectory(file) ? ": is a folder: name a file" : ": there is no such file"));
        }
        String hash;
        try {
            hash = hash(file);
        } catch (IOException fault) {
            return Outcome.Invalid.of(file + ": cannot be read: " + fault.getMessage());
        }
        Optional<DeskFact.Imported> before = work.state().imports().stream()
                .filter(one -> one.sourceSha256().equals(hash))
                .findFirst();
        if (before.isPresent()) {
            return Outcome.Done.answer(new Lines()
                    .line("this very file was imported before: nothing is new")
                    .put("accepted", 0)
                    .put("repeated", before.get().applications().rows())
                    .put("rejected", before.get().rejected().rows())
                    .answer());
        }
        return switch (Importer.run(file, work.policy(), work.applications())) {
            case Importer.Result.Unreadable(String problem) -> Outcome.Invalid.of(problem);
            case Importer.Result.Taken taken -> imported(taken, file, hash);
        };
    }

    private static Outcome imported(Importer.Result.Taken taken, Path file, String hash) {
        int accepted = taken.applications().rows();
        int rejected = taken.rejected().rows();
        var lines = new Lines()
                .line(accepted + " applications taken, " + taken.repeated() + " known already, " + rejected
                        + " rejected")
                .put("accepted", accepted)
                .put("repeated", taken.repeated())
                .put("rejected", rejected)
                .put("forgotten", taken.forgotten());
        if (taken.forgotten() > 0) {
            lines.warn(taken.forgotten() + " rows are of persons who were forgotten: they were passed over");
        }
        if (rejected > 0) {
            lines.warn(taken.told())
                    .warn(rejected + " rejected rows are kept, sealed, with their reasons: `select export --rejected`"
                            + " writes them to a table");
        }
        List<Fact> facts = accepted + rejected == 0
                ? List.of()
                : List.of(new DeskFact.Imported(
                        taken.applications(),
                        taken.rejected(),
                        file.getFileName().toString(),
                        hash,
                        taken.repeated()));
        return new Outcome.Done(lines.answer(), facts);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static Outcome screen(Work work) {
        if (work.state().imports().isEmpty()) {
            return Outcome.Invalid.of("there are no applications yet: import some first");
        }
        Map<String, Form> columns = new HashMap<>(DuplicateFinder.columns());
        columns.putAll(Screening.columns(work.policy().rules()));
        ApplicationTable table = ApplicationTable.load(work.policy(), work.applications(), columns);
        Screening screening = Screening.of(work.policy(), table);
        List<Pair> pairs = DuplicateFinder.find(table);
        Segment decisions = work.segments()
                .write("decisions.csv", out -> Screened.writeDecisions(screening, table, Screened.failed(work), out));
        Segment found = work.segments().write("pairs.csv", out -> Screened.writePairs(pairs, table, out));
        BitSet near = screening.nearMisses();
        int eligible = screening.eligible().cardinality();
        var lines = new Lines()
                .line(table.size() + " applications, " + eligible + " eligible, " + near.cardinality()
                        + " near misses (fail one rule alone), " + pairs.size() + " pairs that may be one person")
                .put("applications", table.size())
                .put("eligible", eligible)
                .put("nearMisses", near.cardinality())
                .put("pairs", pairs.size());
        lines.put("rules", rules(work.policy(), screening, near, lines));
        pairs.stream()
                .limit(MOST_TOLD_PAIRS)
                .forEach(pair -> lines.line("  may be one person: "
                        + table.ids().at(pair.first()) + " and " + table.ids().at(pair.second())
                        + ", probability " + Screened.percent(pair.probability())));
        var facts = new ArrayList<Fact>();
        facts.add(new DeskFact.Screened(decisions, found, table.size(), eligible, near.cardinality()));
        if (work.state().phase(CampaignPolicy.APPLICATION) == Phase.OPEN) {
            facts.add(new DeskFact.PhaseSet(CampaignPolicy.APPLICATION, Phase.LOCKED));
        }
        return new Outcome.Done(lines.answer(), facts);
    }

    private static List<Map<String, Object>> rules(
            CampaignPolicy policy, Screening screening, BitSet near, Lines lines) {
        var rules = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < policy.rules().size(); i++) {
            EligibilityRule rule = policy.rules().get(i);
            var alone = (BitSet) screening.failing().get(i).clone();
            alone.and(near);
            int failed = screening.failing().get(i).cardinality();
            lines.line("  " + rule.id() + ": " + failed + " fail, " + alone.cardinality() + " of them nothing else. "
                    + rule.reason());
            rules.add(Map.of("rule", rule.id(), "failed", failed, "nearMisses", alone.cardinality()));
        }
        return rules;
    }
}
