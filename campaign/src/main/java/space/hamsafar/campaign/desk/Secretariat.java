package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.OfStage;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Role;

/** What the secretary, the applicants and the assessors do. */
final class Secretariat {

    private Secretariat() {}

    static Outcome handle(Work work, DeskOperation operation) {
        if (operation instanceof OfStage
                && work.policy().stage(operation.stage()).isEmpty()) {
            return Outcome.Invalid.of("nobody is scored or tested while applications come in: name a stage");
        }
        return switch (operation) {
            case DeskOperation.OpenCampaign(var preset) -> open(work, preset);
            case DeskOperation.AmendRules(String reason) -> amend(work, reason);
            case DeskOperation.ImportApplications(var file) -> Intake.take(work, file);
            case DeskOperation.ScreenApplications _ -> Intake.screen(work);
            case DeskOperation.JudgePair judge -> judge(work, judge);
            case DeskOperation.Withdraw(String applicant) -> withdraw(work, applicant);
            case DeskOperation.OpenStage(String stage) -> openStage(work, stage);
            case DeskOperation.DeclareConflict conflict -> declare(work, conflict);
            case DeskOperation.AssignAssessors(String stage) -> Assignments.assign(work, stage);
            case DeskOperation.ReassignAssessors order -> Reassignments.reassign(work, order);
            case DeskOperation.ReadSheets(String stage) -> new Sheets(work, stage).read();
            case DeskOperation.SubmitScores(String stage, var sheets) -> new Scoring(work, stage).submit(sheets);
            case DeskOperation.CorrectScores(String stage, var sheet, String reason) ->
                new Scoring(work, stage).correct(sheet, reason);
            case DeskOperation.LockScores(String stage) -> lock(work, stage);
            case DeskOperation.ExportApplications(var fields, var file) -> Tables.export(work, fields, file);
            case DeskOperation.ExportRejected(var file) -> Tables.exportRejected(work, file);
            case DeskOperation.ExportScreening(var found, var file) -> ScreeningTables.export(work, found, file);
            case DeskOperation.ExportSheets(String stage, var file) -> new Sheets(work, stage).export(file);
            case DeskOperation.ScheduleTests(String stage) -> TestDays.schedule(work, stage);
            case DeskOperation.ShowCalendar(String stage) -> TestDays.show(work, stage);
            case DeskOperation.MendTests(String stage, var failures) -> TestDays.mend(work, stage, failures);
            case DeskOperation.ShowStatus _ -> Outcome.Done.answer(Status.campaign(work));
            case DeskOperation.ShowApplicant(String applicant) -> ApplicantStatus.of(work, applicant);
        };
    }

    private static Outcome open(Work work, Optional<DeskOperation.Preset> preset) {
        Optional<String> problem = preset.flatMap(Sizing::problem);
        if (problem.isPresent()) {
            return Outcome.Invalid.of(problem.get());
        }
        String policy = work.policy().hash();
        List<Fact> facts = new ArrayList<>(List.of(new DeskFact.Opened(policy)));
        var lines = new Lines()
                .line("applications are open, from " + work.policy().opens() + " to "
                        + work.policy().closes())
                .put("policy", policy);
        preset.ifPresent(one -> facts.add(Sizing.tell(work.policy(), one, lines)));
        return new Outcome.Done(lines.answer(), facts);
    }

    private static Outcome amend(Work work, String reason) {
        if (work.policy().hash().equals(work.state().policy())) {
            return Outcome.Invalid.of("the rules are the ones that hold: there is nothing to take over");
        }
        if (reason.isBlank()) {
            return Outcome.Invalid.of("a change of the rules needs a reason");
        }
        return new Outcome.Done(
                new Lines()
                        .line("the changed rules hold from now on")
                        .put("policy", work.policy().hash())
                        .answer(),
                List.of(new DeskFact.Amended(work.policy().hash(), reason)));
    }

    private static Outcome judge(Work work, DeskOperation.JudgePair judge) {
        Optional<List<String>> pair = Screened.pairs(work).stream()
                .filter(found -> Set.of(found.get(0), found.get(1)).equals(Set.of(judge.first(), judge.second())))
                .findFirst();
        if (judge.first().equals(judge.second()) || pair.isEmpty()) {
            return Outcome.Invalid.of(
                    judge.first() + " and " + judge.second() + " are no pair that the screening found");
        }
        String first = pair.get().get(0);
        String second = pair.get().get(1);
        return new Outcome.Done(
                new Lines()
                        .line(
                                judge.same()
                                        ? "one person; " + first + " does not count, the later " + second + " does"
                                        : "two persons; both count")
                        .put("first", first)
                        .put("second", second)
                        .put("same", judge.same())
                        .answer(),
                List.of(new DeskFact.PairJudged(first, second, judge.same())));
    }

    private static Outcome withdraw(Work work, String applicant) {
        if (work.actor().role() == Role.APPLICANT && !work.actor().person().equals(applicant)
                || !ApplicantStatus.isKnown(work, applicant)) {
            return new Outcome.Refused("there is no such application of yours");
        }
        return work.state().withdrawn().contains(applicant)
                ? Outcome.Invalid.of(applicant + " is withdrawn already")
                : new Outcome.Done(
                        new Lines()
                                .line(applicant + " is withdrawn")
                                .put("withdrawn", applicant)
                                .answer(),
                        List.of(new DeskFact.Withdrawn(applicant)));
    }

    private static Outcome openStage(Work work, String stage) {
        String before = work.policy().before(stage);
        Optional<List<String>> entrants = Entrants.of(work, stage);
        if (entrants.isEmpty()) {
            return Outcome.Invalid.of("it is not known yet who takes part: stage " + before + " is "
                    + work.state().phase(before).word() + "; screen the applications, or release the stage before");
        }
        return new Outcome.Done(
                new Lines()
                        .line("stage " + stage + " is open, with "
                                + entrants.get().size() + " applicants")
                        .put("stage", stage)
                        .put("applicants", entrants.get().size())
                        .answer(),
                List.of(new DeskFact.PhaseSet(stage, Phase.OPEN)));
    }

    private static Outcome declare(Work work, DeskOperation.DeclareConflict conflict) {
        String assessor = work.actor().person();
        String id = new Sheets(work, conflict.stage()).applicants().get(conflict.applicant());
        if (id == null) {
            return Outcome.Invalid.of(conflict.applicant() + ": is not assigned to you");
        }
        if (conflict.reason().isBlank()) {
            return Outcome.Invalid.of("a conflict needs a reason");
        }
        String reason = work.vault().put(id, conflict.reason().getBytes(StandardCharsets.UTF_8));
        return new Outcome.Done(
                new Lines()
                        .line("declared; the secretary finds another assessor, and scores of yours do not count")
                        .put("applicant", conflict.applicant())
                        .answer(),
                List.of(new DeskFact.ConflictDeclared(assessor, id, reason)));
    }

    private static Outcome lock(Work work, String stage) {
        int wanted =
                work.state().assigned(stage).map(done -> done.pairs().rows()).orElse(0);
        int given = work.state().counted(stage).size();
        if (wanted == 0) {
            return Outcome.Invalid.of("stage " + stage + " has no assessors yet: assign them");
        }
        var lines = new Lines()
                .line("scores of stage " + stage + " are locked: " + given + " of " + wanted)
                .put("stage", stage)
                .put("scores", given)
                .put("missing", wanted - given);
        if (given < wanted) {
            lines.warn(
                    (wanted - given) + " scores are missing: these applicants have fewer assessors than the rules say");
        }
        return new Outcome.Done(lines.answer(), List.of(new DeskFact.PhaseSet(stage, Phase.LOCKED)));
    }
}
