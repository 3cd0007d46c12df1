package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;

/** What the secretary, the applicants and the assessors do. */
final class Secretariat {

    private Secretariat() {}

    static Outcome handle(Work work, DeskOperation operation) {
        return switch (operation) {
            case DeskOperation.OpenCampaign _ -> open(work);
            case DeskOperation.ShowStatus _ -> Outcome.Done.answer(status(work));
            case DeskOperation.LockScores(String stage) -> lock(stage);
            case DeskOperation.AmendRules _,
                    DeskOperation.ImportApplications _,
                    DeskOperation.ScreenApplications _,
                    DeskOperation.JudgePair _,
                    DeskOperation.Withdraw _,
                    DeskOperation.OpenStage _,
                    DeskOperation.DeclareConflict _,
                    DeskOperation.AssignAssessors _,
                    DeskOperation.ReadSheets _,
                    DeskOperation.SubmitScores _,
                    DeskOperation.CorrectScores _,
                    DeskOperation.ExportApplications _,
                    DeskOperation.ExportSheets _,
                    DeskOperation.ShowApplicant _ -> new Outcome.Refused("this version cannot do it yet");
        };
    }

    private static Outcome open(Work work) {
        return new Outcome.Done(
                new Answer(
                        List.of("applications are open from " + work.policy().opens() + " to "
                                + work.policy().closes()),
                        Map.of("policy", work.policy().hash())),
                List.of(new DeskFact.Opened(work.policy().hash())));
    }

    private static Outcome lock(String stage) {
        return new Outcome.Done(
                new Answer(List.of("scores of stage " + stage + " are locked"), Map.of("stage", stage)),
                List.of(new DeskFact.PhaseSet(stage, Phase.LOCKED)));
    }

    private static Answer status(Work work) {
        var lines = new ArrayList<String>();
        var stages = new ArrayList<Map<String, Object>>();
        for (String stage : work.policy().stageIds()) {
            Phase phase = work.state().phase(stage);
            int scores = work.state().scores(stage).size();
            lines.add(stage + ": " + phase.word()
                    + (stage.equals(CampaignPolicy.APPLICATION) ? "" : ", " + scores + " scores"));
            var one = new LinkedHashMap<String, Object>();
            one.put("stage", stage);
            one.put("phase", phase.word());
            one.put("scores", scores);
            stages.add(one);
        }
        return new Answer(lines, Map.of("stages", stages));
    }
}
