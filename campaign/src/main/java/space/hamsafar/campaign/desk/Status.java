package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.programme.selection.EligibilityRule;

/** How far the campaign is, and each application in it. */
final class Status {

    private Status() {}

    static Answer campaign(Work work) {
        var lines = new Lines();
        List<Map<String, Object>> stages = new ArrayList<>();
        int applications = work.state().imports().stream()
                .mapToInt(one -> one.applications().rows())
                .sum();
        int rejected = work.state().imports().stream()
                .mapToInt(one -> one.rejected().rows())
                .sum();
        lines.line("application: "
                + work.state().phase(CampaignPolicy.APPLICATION).word() + ", " + applications
                + " applications in " + work.state().imports().size() + " imports, " + rejected + " rows rejected, "
                + work.state().withdrawn().size() + " withdrawn");
        work.state()
                .screened()
                .ifPresent(done -> lines.line("  screened: " + done.eligible() + " eligible, " + done.nearMisses()
                        + " near misses, " + done.pairs().rows() + " pairs that may be one person, "
                        + work.state().pairs().size() + " judged"));
        lines.put("phase", work.state().phase(CampaignPolicy.APPLICATION).word())
                .put("applications", applications)
                .put("rejected", rejected)
                .put("withdrawn", work.state().withdrawn().size())
                .put(
                        "eligible",
                        work.state().screened().map(DeskFact.Screened::eligible).orElse(0));
        for (StagePolicy stage : work.policy().stages()) {
            int wanted = work.state()
                    .assigned(stage.id())
                    .map(done -> done.pairs().rows())
                    .orElse(0);
            int given = work.state().scores(stage.id()).size();
            Phase phase = work.state().phase(stage.id());
            lines.line(stage.id() + ": " + phase.word() + ", " + given + " of " + wanted + " scores, next step "
                    + next(stage, phase));
            var one = new LinkedHashMap<String, Object>();
            one.put("stage", stage.id());
            one.put("phase", phase.word());
            one.put("scores", given);
            one.put("wanted", wanted);
            one.put("nextStep", next(stage, phase));
            stages.add(one);
        }
        return lines.put("stages", stages).answer();
    }

    private static String next(StagePolicy stage, Phase phase) {
        return switch (phase) {
            case WAITING -> "opens on " + stage.opens();
            case OPEN -> "scores are due on " + stage.closes();
            case LOCKED -> "the board decides after " + stage.closes();
            case DECIDED -> "the decision is released";
            case RELEASED -> "appeals within " + stage.appealDays() + " days";
            case CLOSED -> "none";
        };
    }

    static boolean isKnown(Work work, String applicant) {
        int key = work.policy().fields().stream().map(FieldPolicy::id).toList().indexOf("id");
        boolean[] found = new boolean[1];
        for (Segment segment : Intake.applications(work)) {
            SegmentRows.read(
                    work.segments().open(segment),
                    cells -> found[0] |= cells.get(key).equals(applicant));
        }
        return found[0];
    }

    static Outcome applicant(Work work, String applicant) {
        boolean isOther =
                work.actor().role() == Role.APPLICANT && !work.actor().person().equals(applicant);
        if (isOther || !isKnown(work, applicant)) {
            return new Outcome.Refused("there is no such application of yours");
        }
        var lines = new Lines().put("applicant", applicant);
        if (work.state().withdrawn().contains(applicant)) {
            return told(lines, "withdrawn", "none", List.of());
        }
        if (work.state().screened().isEmpty()) {
            return told(lines, "received", "screening after " + work.policy().closes(), List.of());
        }
        List<String> failed = Screened.failed(work).getOrDefault(applicant, List.of());
        if (!failed.isEmpty()) {
            return told(lines, "not eligible", "none", reasons(work.policy(), failed));
        }
        if (Screened.superseded(work).contains(applicant)) {
            return told(lines, "replaced by a later application of the same person", "none", List.of());
        }
        return stage(work, lines);
    }

    /** The stage in which an eligible applicant is, without anything that was not released. */
    private static Outcome stage(Work work, Lines lines) {
        StagePolicy first = work.policy().stages().getFirst();
        Phase phase = work.state().phase(first.id());
        String next = phase == Phase.WAITING
                ? "stage " + first.id() + " from " + first.opens()
                : "result of stage " + first.id() + " after " + first.closes();
        return told(lines, phase == Phase.WAITING ? "eligible" : "in stage " + first.id(), next, List.of());
    }

    private static List<String> reasons(CampaignPolicy policy, List<String> failed) {
        Map<String, String> reasons =
                policy.rules().stream().collect(Collectors.toMap(EligibilityRule::id, EligibilityRule::reason));
        return failed.stream().map(rule -> reasons.getOrDefault(rule, rule)).toList();
    }

    private static Outcome told(Lines lines, String status, String next, List<String> reasons) {
        lines.line("status: " + status).line("next step: " + next);
        reasons.forEach(reason -> lines.line("  " + reason));
        return Outcome.Done.answer(lines.put("status", status)
                .put("nextStep", next)
                .put("reasons", reasons)
                .answer());
    }
}
