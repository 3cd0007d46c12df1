package space.hamsafar.campaign.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;

/** One of each operation, whose values need not make sense: enough to ask who may do it. */
final class OperationSamples {
    static final String STAGE = "preliminary";

    private static final List<Operation> SAMPLES = List.of(
            new DeskOperation.OpenCampaign(),
            new DeskOperation.AmendRules("a reason"),
            new DeskOperation.ImportApplications(Path.of("missing.csv")),
            new DeskOperation.ScreenApplications(),
            new DeskOperation.JudgePair("A-1", "A-2", true),
            new DeskOperation.Withdraw("A-1"),
            new DeskOperation.OpenStage(STAGE),
            new DeskOperation.DeclareConflict(STAGE, "X", "a reason"),
            new DeskOperation.AssignAssessors(STAGE),
            new DeskOperation.ReassignAssessors(STAGE, "", "a reason"),
            new DeskOperation.ReadSheets(STAGE),
            new DeskOperation.SubmitScores(STAGE, List.of()),
            new DeskOperation.CorrectScores(STAGE, new DeskOperation.Sheet("X", Map.of(), Map.of()), "a reason"),
            new DeskOperation.LockScores(STAGE),
            new DeskOperation.ExportApplications(List.of(), Path.of("missing.csv")),
            new DeskOperation.ExportRejected(Path.of("missing.csv")),
            new DeskOperation.ExportScreening(DeskOperation.ExportScreening.Found.NOT_ELIGIBLE, Path.of("missing.csv")),
            new DeskOperation.ExportSheets(STAGE, Path.of("missing.csv")),
            new DeskOperation.ScheduleTests(STAGE),
            new DeskOperation.ShowCalendar(STAGE),
            new DeskOperation.MendTests(STAGE, List.of()),
            new DeskOperation.ShowStatus(),
            new DeskOperation.ShowApplicant("A-1"),
            new BoardOperation.RankApplicants(STAGE),
            new BoardOperation.CommitLot(STAGE, "00"),
            new BoardOperation.MakeException(STAGE, "A-1", "A-2", "a reason"),
            new BoardOperation.RevokeException(STAGE, "A-1", "a reason"),
            new BoardOperation.ProposeDecision(STAGE, "a seed"),
            new BoardOperation.SignDecision(STAGE, "00"),
            new BoardOperation.ReleaseDecision(STAGE),
            new BoardOperation.FileAppeal(STAGE, "A-1", "a reason"),
            new BoardOperation.NamePanel(STAGE, "A-1", List.of()),
            new BoardOperation.VoteOnAppeal(STAGE, "A-1", true),
            new BoardOperation.CallReserve(STAGE, "A-1"),
            new BoardOperation.CloseAppeals(STAGE),
            new BoardOperation.WriteReport(Path.of("missing", "folder")),
            new MedicalOperation.RecordFinding("A-1", "a finding"),
            new MedicalOperation.ReadFindings("A-1"),
            new MedicalOperation.FindFitness("A-1", Fitness.FIT),
            new MedicalOperation.AppealFitness("A-1"),
            new MedicalOperation.ReviewFitness("A-1", Fitness.FIT),
            new MedicalOperation.ShowFitness(),
            new MedicalOperation.ForgetPerson("A-1"),
            new MedicalOperation.ForgetRejected());

    private OperationSamples() {}

    /** The samples by their kind. */
    static Map<Class<?>, Operation> byKind() {
        return SAMPLES.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    /** Every kind of operation there is, from the sealed types themselves. */
    static Stream<Class<?>> kinds() {
        return leaves(Operation.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(OperationSamples::leaves);
    }
}
