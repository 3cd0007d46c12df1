package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.state.Appeal;
import space.hamsafar.campaign.state.BoardState;
import space.hamsafar.campaign.state.Score;

/** After a release: appeals, their panels, and the reserve list. */
final class Appeals {

    private Appeals() {}

    static Outcome file(Work work, BoardOperation.FileAppeal appeal) {
        BoardState board = work.state().board();
        boolean took = work.state().scores(appeal.stage()).stream()
                .anyMatch(score -> score.applicant().equals(appeal.applicant()));
        if (!work.actor().person().equals(appeal.applicant()) || !took) {
            return new Outcome.Refused("there is no such application of yours in stage " + appeal.stage());
        }
        if (work.at().isAfter(end(work, appeal.stage()))) {
            return new Outcome.Refused("the time for appeals ended at " + end(work, appeal.stage()));
        }
        if (board.appeal(appeal.stage(), appeal.applicant()).isPresent()) {
            return new Outcome.Refused("there is an appeal of yours already");
        }
        if (board.passed(appeal.stage()).orElse(Set.of()).contains(appeal.applicant())) {
            return new Outcome.Refused("you passed the stage: there is nothing to appeal against");
        }
        if (appeal.reason().isBlank()) {
            return Outcome.Invalid.of("the reason is empty: say what was wrong");
        }
        String reference = work.vault().put(appeal.applicant(), appeal.reason().getBytes(StandardCharsets.UTF_8));
        return BoardTable.done(
                "the appeal is taken; a fresh panel hears it",
                Map.of("applicant", appeal.applicant()),
                new BoardFact.AppealFiled(appeal.stage(), appeal.applicant(), reference));
    }

    static Instant end(Work work, String stage) {
        int days = work.policy().stage(stage).orElseThrow().appealDays();
        return work.state().board().released(stage).orElse(work.at()).plus(days, ChronoUnit.DAYS);
    }

    static Outcome name(Work work, BoardOperation.NamePanel panel) {
        Optional<Appeal> appeal = work.state().board().appeal(panel.stage(), panel.applicant());
        if (appeal.isEmpty()) {
            return new Outcome.Refused("there is no appeal of " + panel.applicant() + " in stage " + panel.stage());
        }
        if (!appeal.get().votes().isEmpty()) {
            return new Outcome.Refused("the panel votes already: it cannot be changed");
        }
        List<String> problems = new ArrayList<>();
        Set<String> members = new HashSet<>(panel.members());
        if (members.size() < Signatures.LEAST_PANEL
                || members.size() < panel.members().size()) {
            problems.add("a panel has at least " + Signatures.LEAST_PANEL + " different members");
        }
        Set<String> tainted = tainted(work, panel);
        for (String member : panel.members()) {
            if (work.policy().member(member).filter(Appeals::canJudge).isEmpty()) {
                problems.add(member + " is no assessor and no board member of this campaign");
            } else if (tainted.contains(member)) {
                problems.add(member + " scored the applicant, has an interest in them or signed the decision:"
                        + " name somebody fresh");
            }
        }
        return problems.isEmpty()
                ? BoardTable.done(
                        "the panel is " + String.join(", ", panel.members()),
                        Map.of("panel", panel.members()),
                        new BoardFact.PanelNamed(panel.stage(), panel.applicant(), panel.members()))
                : new Outcome.Invalid(problems);
    }

    private static boolean canJudge(StaffMember member) {
        return member.roles().contains(Role.ASSESSOR) || member.roles().contains(Role.BOARD_MEMBER);
    }

    private static Set<String> tainted(Work work, BoardOperation.NamePanel panel) {
        Set<String> tainted = new HashSet<>(work.state().board().signed(panel.stage()));
        Stream.concat(
                        work.state().scores(panel.stage()).stream()
                                .filter(score -> score.applicant().equals(panel.applicant()))
                                .map(Score::assessor),
                        work.state().conflicts().stream()
                                .filter(conflict -> conflict.applicant().equals(panel.applicant()))
                                .map(DeskFact.ConflictDeclared::assessor))
                .forEach(tainted::add);
        return tainted;
    }

    static Outcome vote(Work work, BoardOperation.VoteOnAppeal vote) {
        String member = work.actor().person();
        Optional<Appeal> appeal = work.state()
                .board()
                .appeal(vote.stage(), vote.applicant())
                .filter(one -> one.panel().contains(member));
        if (appeal.isEmpty()) {
            return new Outcome.Refused("there is no such appeal before you");
        }
        if (appeal.get().votes().containsKey(member)) {
            return new Outcome.Refused("you voted already");
        }
        int votes = appeal.get().votes().size() + 1;
        return BoardTable.done(
                "vote " + votes + " of " + appeal.get().panel().size() + " is taken",
                Map.of("votes", votes),
                new BoardFact.AppealVoted(vote.stage(), vote.applicant(), member, vote.upheld()));
    }

    static Outcome call(Work work, String stage, String inPlaceOf) {
        BoardState board = work.state().board();
        Set<String> passed = board.passed(stage).orElse(Set.of());
        if (!passed.contains(inPlaceOf)) {
            return Outcome.Invalid.of(inPlaceOf + " did not pass stage " + stage);
        }
        boolean isFree = work.state().gone().contains(inPlaceOf)
                || work.state().medical().fitness(inPlaceOf) == Fitness.UNFIT;
        if (!isFree) {
            return new Outcome.Refused(
                    inPlaceOf + " neither withdrew nor is unfit, nor was forgotten: the place is not free");
        }
        Set<String> gone = new HashSet<>(passed);
        board.called(stage).forEach(call -> {
            gone.add(call.applicant());
            gone.add(call.inPlaceOf());
        });
        gone.addAll(work.state().gone());
        Optional<String> next = board.decision(stage).orElseThrow().reserve().stream()
                .filter(one -> !gone.contains(one))
                .filter(one -> work.state().medical().fitness(one) != Fitness.UNFIT)
                .findFirst();
        return next.<Outcome>map(one -> BoardTable.done(
                        one + " is called in place of " + inPlaceOf,
                        Map.of("applicant", one),
                        new BoardFact.ReserveCalled(stage, one, inPlaceOf)))
                .orElseGet(() -> new Outcome.Refused("the reserve list of stage " + stage + " is used up"));
    }

    static Outcome close(Work work, String stage) {
        long open = work.state().board().appeals(stage).stream()
                .filter(appeal -> !appeal.isJudged())
                .count();
        if (open > 0) {
            return new Outcome.Refused(open + " appeals are not judged");
        }
        if (!work.at().isAfter(end(work, stage))) {
            return new Outcome.Refused("appeals can be made until " + end(work, stage));
        }
        return BoardTable.done(
                "stage " + stage + " is closed", Map.of("stage", stage), new DeskFact.PhaseSet(stage, Phase.CLOSED));
    }
}
