package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;

/** How far the campaign is. */
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
                + work.state().withdrawn().size() + " withdrawn, "
                + work.state().medical().forgotten().size() + " forgotten");
        work.state()
                .screened()
                .ifPresent(done -> lines.line("  screened: " + done.eligible() + " eligible, " + done.nearMisses()
                        + " near misses, " + done.pairs().rows() + " pairs that may be one person, "
                        + work.state().pairs().size() + " judged"));
        lines.put("phase", work.state().phase(CampaignPolicy.APPLICATION).word())
                .put("applications", applications)
                .put("rejected", rejected)
                .put("withdrawn", work.state().withdrawn().size())
                .put("forgotten", work.state().medical().forgotten().size())
                .put(
                        "eligible",
                        work.state().screened().map(DeskFact.Screened::eligible).orElse(0));
        for (StagePolicy stage : work.policy().stages()) {
            int wanted = work.state()
                    .assigned(stage.id())
                    .map(done -> done.pairs().rows())
                    .orElse(0);
            int given = work.state().counted(stage.id()).size();
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
}
