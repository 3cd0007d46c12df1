package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Role;

/** Takes scores from assessors: all sheets of a submission, or none. */
final class Scoring {
    private final Work work;
    private final StagePolicy stage;
    private final Map<String, String> applicants;
    private final List<String> problems = new ArrayList<>();

    Scoring(Work work, String stage) {
        this.work = work;
        this.stage = work.policy().stage(stage).orElseThrow();
        this.applicants = new Sheets(work, stage).applicants();
    }

    Outcome submit(List<DeskOperation.Sheet> sheets) {
        if (sheets.isEmpty()) {
            return Outcome.Invalid.of("there are no scores to submit");
        }
        Set<String> seen = new HashSet<>();
        for (DeskOperation.Sheet sheet : sheets) {
            if (!seen.add(sheet.applicant())) {
                problems.add(sheet.applicant() + ": stands there twice");
            }
            check(sheet);
            if (known(sheet).isPresent()) {
                problems.add(
                        sheet.applicant() + ": was scored already, and scores are locked: correct them with a reason");
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        List<Fact> facts = sheets.stream().map(sheet -> (Fact) scored(sheet)).toList();
        return new Outcome.Done(
                new Lines()
                        .line(facts.size() + " sheets submitted and locked")
                        .put("submitted", facts.size())
                        .put("open", applicants.size() - mine() - facts.size())
                        .answer(),
                facts);
    }

    private int mine() {
        return (int) work.state().scores(stage.id()).stream()
                .filter(score -> score.assessor().equals(work.actor().person()))
                .filter(score -> applicants.containsValue(score.applicant()))
                .count();
    }

    Outcome correct(DeskOperation.Sheet sheet, String reason) {
        if (work.state().phase(stage.id()) == Phase.LOCKED && seesRanking()) {
            return new Outcome.Refused("who can read the ranking corrects no scores after the lock");
        }
        check(sheet);
        if (problems.isEmpty() && known(sheet).isEmpty()) {
            problems.add(sheet.applicant() + ": has no scores of yours to correct: submit them");
        }
        if (reason.isBlank()) {
            problems.add("a correction needs a reason");
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        String kept = work.vault().put(id(sheet), reason.getBytes(StandardCharsets.UTF_8));
        return new Outcome.Done(
                new Lines()
                        .line("corrected; the scores from before stay on record")
                        .put("corrected", sheet.applicant())
                        .answer(),
                List.of(new DeskFact.Corrected(scored(sheet), kept)));
    }

    private boolean seesRanking() {
        Set<Role> readers =
                new BoardOperation.RankApplicants(stage.id()).permission().roles();
        return work.policy()
                .member(work.actor().person())
                .filter(member -> member.roles().stream().anyMatch(readers::contains))
                .isPresent();
    }

    private Optional<?> known(DeskOperation.Sheet sheet) {
        return Optional.ofNullable(applicants.get(sheet.applicant()))
                .flatMap(id -> work.state().score(stage.id(), id, work.actor().person()));
    }

    private String id(DeskOperation.Sheet sheet) {
        return applicants.getOrDefault(sheet.applicant(), "");
    }

    private void check(DeskOperation.Sheet sheet) {
        if (!applicants.containsKey(sheet.applicant())) {
            problems.add(sheet.applicant() + ": is not assigned to you");
            return;
        }
        for (Criterion criterion : stage.criteria()) {
            Integer value = sheet.values().get(criterion.id());
            if (value == null) {
                problems.add(sheet.applicant() + ": " + criterion.id() + " is missing");
            } else if (value < criterion.least() || value > criterion.most()) {
                problems.add(sheet.applicant() + ": " + criterion.id() + " is " + value + "; the scale goes from "
                        + criterion.least() + " to " + criterion.most());
            } else if (criterion.needsComment(value)
                    && sheet.comments().getOrDefault(criterion.id(), "").isBlank()) {
                problems.add(sheet.applicant() + ": " + criterion.id() + " is " + value + ": say why in a comment");
            }
        }
        var known = stage.criteria().stream().map(Criterion::id).toList();
        sheet.values().keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(sheet.applicant() + ": there is no criterion '" + id + "'"));
    }

    private DeskFact.Scored scored(DeskOperation.Sheet sheet) {
        String id = id(sheet);
        Map<String, String> comments = new HashMap<>();
        sheet.comments().forEach((criterion, text) -> {
            if (!text.isBlank()) {
                comments.put(criterion, work.vault().put(id, text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return new DeskFact.Scored(stage.id(), id, work.actor().person(), sheet.values(), comments);
    }
}
