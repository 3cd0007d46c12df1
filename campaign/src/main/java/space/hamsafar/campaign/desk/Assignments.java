package space.hamsafar.campaign.desk;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.ApplicationTable.Form;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.assign.PanelPlan;
import space.hamsafar.campaign.assign.PanelPlanner;
import space.hamsafar.campaign.assign.PanelProblem;
import space.hamsafar.campaign.assign.Panelist;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.policy.StagePolicy;

/** Assigns assessors to the applicants of a stage. */
final class Assignments {
    static final Map<String, Form> COLUMNS = Map.of(
            "id", Form.TEXTS,
            "name", Form.TEXTS,
            "employer", Form.TEXTS,
            "pastWork", Form.TEXTS,
            "school", Form.TEXTS,
            "language", Form.TEXTS);

    private Assignments() {}

    static Outcome assign(Work work, String stageId) {
        StagePolicy stage = work.policy().stage(stageId).orElseThrow();
        Optional<List<String>> entrants = Entrants.of(work, stageId);
        if (entrants.isEmpty()) {
            return Outcome.Invalid.of("it is not known yet who takes part in stage " + stageId
                    + ": screen the applications, or release the stage before");
        }
        if (!work.state().scores(stageId).isEmpty()) {
            return Outcome.Invalid.of("stage " + stageId
                    + " has scores already: assessors stay as they are; `select reassign` replaces one of them");
        }
        List<StaffMember> staff = scorers(work, stage);
        if (staff.isEmpty()) {
            return Outcome.Invalid.of("nobody of the staff may score in stage " + stageId + ": add assessors");
        }
        PanelProblem problem = problem(work, stage, entrants.get(), staff);
        return switch (PanelPlanner.plan(problem)) {
            case PanelPlan.Impossible(String reason) -> Outcome.Invalid.of(reason);
            case PanelPlan.Assigned(List<int[]> panels, long _) -> assigned(work, stageId, problem, panels);
        };
    }

    /** Who may score in a stage and is there. */
    static List<StaffMember> scorers(Work work, StagePolicy stage) {
        return work.policy().staff().stream()
                .filter(member -> member.roles().stream().anyMatch(stage.scorers()::contains))
                .filter(member -> !work.state().away(stage.id()).contains(member.id()))
                .toList();
    }

    /** For each applicant, the positions in the staff of those who may not score them. */
    static List<BitSet> forbidden(Work work, List<String> applicants, List<StaffMember> staff) {
        ApplicationTable table = ApplicationTable.load(work.policy(), work.applications(), COLUMNS);
        var rows = new HashMap<String, Integer>();
        for (int row = 0; row < table.size(); row++) {
            rows.put(table.ids().at(row), row);
        }
        var conflicts = new Conflicts(staff, table, work.state().conflicts());
        return applicants.stream()
                .map(id -> conflicts.of(id, rows.getOrDefault(id, 0)))
                .toList();
    }

    private static PanelProblem problem(Work work, StagePolicy stage, List<String> entrants, List<StaffMember> staff) {
        List<BitSet> forbidden = forbidden(work, entrants, staff);
        Map<String, Integer> bands = Strictness.bands(work, staff);
        List<Panelist> panel = staff.stream()
                .map(member -> new Panelist(member.id(), member.mostApplicants(), bands.getOrDefault(member.id(), 1)))
                .toList();
        return new PanelProblem(entrants, panel, stage.minimumAssessors(), forbidden);
    }

    private static Outcome assigned(Work work, String stage, PanelProblem problem, List<int[]> panels) {
        Segment pairs = work.segments().write("assigned.csv", out -> {
            var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (int i = 0; i < panels.size(); i++) {
                for (int assessor : panels.get(i)) {
                    to.append(problem.applicants().get(i)).append(',');
                    to.append(problem.panel().get(assessor).id()).append('\n');
                }
            }
            to.flush();
            return panels.size() * problem.each();
        });
        int[] load = new int[problem.panel().size()];
        panels.forEach(panel -> Arrays.stream(panel).forEach(assessor -> load[assessor]++));
        int avoided = problem.forbidden().stream().mapToInt(BitSet::cardinality).sum();
        int least = Arrays.stream(load).min().orElse(0);
        int most = Arrays.stream(load).max().orElse(0);
        return new Outcome.Done(
                new Lines()
                        .line(panels.size() + " applicants have " + problem.each() + " assessors each, of "
                                + problem.panel().size() + "; " + least + " to " + most + " applicants an assessor; "
                                + avoided + " pairs with a conflict or without a common language avoided")
                        .put("stage", stage)
                        .put("applicants", panels.size())
                        .put("assessors", problem.panel().size())
                        .put("each", problem.each())
                        .put("leastLoad", least)
                        .put("mostLoad", most)
                        .put("avoided", avoided)
                        .answer(),
                List.of(new DeskFact.Assigned(stage, pairs, panels.size())));
    }

    /**
     * The applicants of an assessor in a stage, in the order of the assignment; without those who withdrew or
     * were forgotten, and those in whom the assessor declared an interest.
     */
    static List<String> of(Work work, String stage, String assessor) {
        var applicants = new ArrayList<String>();
        Set<String> leftOut = new HashSet<>(work.state().gone());
        work.state().conflicts().stream()
                .filter(conflict -> conflict.assessor().equals(assessor))
                .forEach(conflict -> leftOut.add(conflict.applicant()));
        work.state()
                .assigned(stage)
                .ifPresent(done -> SegmentRows.read(work.segments().open(done.pairs()), cells -> {
                    if (cells.get(1).equals(assessor) && !leftOut.contains(cells.get(0))) {
                        applicants.add(cells.get(0));
                    }
                }));
        return applicants;
    }
}
