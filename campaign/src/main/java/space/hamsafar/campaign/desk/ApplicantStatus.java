package space.hamsafar.campaign.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.state.Appeal;
import space.hamsafar.campaign.state.BoardState;
import space.hamsafar.programme.selection.EligibilityRule;

/** How far one application is, stage by stage, without anything that was not released. */
final class ApplicantStatus {
    private static final String NONE = "none";

    private final Work work;
    private final String applicant;
    private final List<Map<String, Object>> stages = new ArrayList<>();

    private ApplicantStatus(Work work, String applicant) {
        this.work = work;
        this.applicant = applicant;
    }

    /** What is told now, and when the next step is. */
    private record Told(String status, String next, List<String> reasons) {
        static Told of(String status, String next) {
            return new Told(status, next, List.of());
        }
    }

    static Outcome of(Work work, String applicant) {
        boolean isOther =
                work.actor().role() == Role.APPLICANT && !work.actor().person().equals(applicant);
        if (isOther || !isKnown(work, applicant)) {
            return new Outcome.Refused("there is no such application of yours");
        }
        return new ApplicantStatus(work, applicant).answer();
    }

    static boolean isKnown(Work work, String applicant) {
        return work.applications().ids().contains(applicant);
    }

    private Outcome answer() {
        Told paper = onPaper();
        Told told = paper.status().equals("eligible") ? inStages() : paper;
        if (work.state().medical().forgotten().contains(applicant)) {
            told = Told.of("forgotten", NONE);
        } else if (work.state().withdrawn().contains(applicant)) {
            told = Told.of("withdrawn", NONE);
        }
        var lines = new Lines().line("status: " + told.status()).line("next step: " + told.next());
        told.reasons().forEach(reason -> lines.line("  " + reason));
        stages.forEach(one -> lines.line("  stage " + one.get("stage") + ": " + one.get("status")));
        return Outcome.Done.answer(lines.put("applicant", applicant)
                .put("status", told.status())
                .put("nextStep", told.next())
                .put("reasons", told.reasons())
                .put("stages", stages)
                .answer());
    }

    private Told onPaper() {
        if (work.state().screened().isEmpty()) {
            return Told.of("received", "screening after " + work.policy().closes());
        }
        List<String> failed = Screened.failed(work).getOrDefault(applicant, List.of());
        if (!failed.isEmpty()) {
            return new Told("not eligible", NONE, reasons(work.policy(), failed));
        }
        return Screened.superseded(work).contains(applicant)
                ? Told.of("replaced by a later application of the same person", NONE)
                : Told.of("eligible", NONE);
    }

    private static List<String> reasons(CampaignPolicy policy, List<String> failed) {
        Map<String, String> reasons =
                policy.rules().stream().collect(Collectors.toMap(EligibilityRule::id, EligibilityRule::reason));
        return failed.stream().map(rule -> reasons.getOrDefault(rule, rule)).toList();
    }

    private Told inStages() {
        String before = "eligible";
        for (StagePolicy stage : work.policy().stages()) {
            Optional<Set<String>> passed = work.state().board().passed(stage.id());
            if (passed.isEmpty()) {
                boolean isWaiting = work.state().phase(stage.id()) == Phase.WAITING;
                add(stage, isWaiting ? "opens on " + stage.opens() : "under way");
                return isWaiting
                        ? Told.of(before, "stage " + stage.id() + " from " + stage.opens())
                        : Told.of(
                                "in stage " + stage.id(), "result of stage " + stage.id() + " after " + stage.closes());
            }
            if (!passed.get().contains(applicant)) {
                return left(stage);
            }
            add(stage, "passed");
            before = "passed stage " + stage.id();
        }
        return Told.of("passed every stage", "the programme names its crew");
    }

    /** Somebody who did not pass a stage that was released: an appeal, the reserve list, or the end. */
    private Told left(StagePolicy stage) {
        BoardState board = work.state().board();
        Optional<Appeal> appeal = board.appeal(stage.id(), applicant);
        if (appeal.isPresent()) {
            String word = appeal.get().isJudged() ? "the appeal was dismissed" : "the appeal is being heard";
            add(stage, "did not pass; " + word);
            return Told.of("did not pass stage " + stage.id(), appeal.get().isJudged() ? NONE : "the panel's decision");
        }
        if (board.called(stage.id()).stream().anyMatch(call -> call.inPlaceOf().equals(applicant))) {
            add(stage, "passed; another was called in the place");
            return Told.of("left after stage " + stage.id(), NONE);
        }
        boolean isReserve = board.decision(stage.id())
                .map(BoardFact.DecisionProposed::reserve)
                .orElse(List.of())
                .contains(applicant);
        Instant end = Appeals.end(work, stage.id());
        boolean isOpen =
                work.state().phase(stage.id()) == Phase.RELEASED && !work.at().isAfter(end);
        String next = isOpen ? "an appeal can be made until " + end : NONE;
        if (isReserve) {
            add(stage, "on the reserve list");
            return Told.of("on the reserve list of stage " + stage.id(), next);
        }
        add(stage, "did not pass");
        return Told.of("did not pass stage " + stage.id(), next);
    }

    private void add(StagePolicy stage, String status) {
        var one = new LinkedHashMap<String, Object>();
        one.put("stage", stage.id());
        one.put("status", status);
        stages.add(one);
    }
}
