package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.programme.selection.EligibilityRule;
import tools.jackson.databind.JsonNode;

/** The filter part, reading the table and counting who is eligible, by others on the same file. */
final class FilterPeers {
    private static final double NANOS = 1e9;

    private FilterPeers() {}

    static List<Measure> run(Settings settings, Path file, JsonNode own) {
        CampaignPolicy policy = Folder.policy(settings.programme());
        int eligible = own.get("eligible").asInt();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.told(
                "import",
                "filter part: ours, " + eligible + " eligible",
                ImportPart.seconds(own.get("filterSeconds").asDouble())));
        measures.add(timed("a script in Python 3 (csv module)", python(policy, file), eligible));
        return measures;
    }

    private static Measure timed(String who, List<String> command, int eligible) {
        long begin = System.nanoTime();
        try {
            String printed = Workers.output(new ProcessBuilder(command));
            double seconds = (System.nanoTime() - begin) / NANOS;
            return Measure.of(
                    "import",
                    "filter part: " + who + ", " + printed + " eligible",
                    ImportPart.seconds(seconds),
                    "the same " + eligible + " applicants",
                    printed.equals(Integer.toString(eligible)));
        } catch (IOException fault) {
            return Measure.told("import", "filter part: " + who, "not on this machine");
        }
    }

    /** The rules as a script; rows that are not sound have a day of birth that is no date, and are passed over. */
    private static List<String> python(CampaignPolicy policy, Path file) {
        String conditions = String.join(
                " and ",
                policy.rules().stream().map(rule -> condition(rule, policy)).toList());
        String script = "import csv,sys\nn=0\nfor r in csv.DictReader(open(sys.argv[1],encoding='utf-8')):\n"
                + "  if len(r['birthDate'])==10 and r['birthDate'][4]=='-' and " + conditions + ": n+=1\nprint(n)";
        return List.of("python3", "-c", script, file.toString());
    }

    private static String condition(EligibilityRule rule, CampaignPolicy policy) {
        String one = rule.field().equals("age")
                ? age(rule, policy)
                : rule.oneOf().isEmpty() ? number(rule) : "r['" + rule.field() + "'] in " + quoted(rule.oneOf());
        return rule.sex().isEmpty() ? "(" + one + ")" : "(r['sex']!='" + rule.sex() + "' or " + one + ")";
    }

    private static String age(EligibilityRule rule, CampaignPolicy policy) {
        return "'" + policy.referenceDay().minusYears((long) rule.maximum().orElse(200) + 1) + "'<r['birthDate']<='"
                + policy.referenceDay().minusYears((long) rule.minimum().orElse(0)) + "'";
    }

    private static String number(EligibilityRule rule) {
        return String.format(
                Locale.ROOT,
                "%s<=int(r['%s'])<=%s",
                rule.minimum().orElse(-1e9),
                rule.field(),
                rule.maximum().orElse(1e9));
    }

    private static String quoted(List<String> words) {
        return "('" + String.join("','", words) + "',)";
    }
}
