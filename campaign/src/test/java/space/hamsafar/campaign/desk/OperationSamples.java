package space.hamsafar.campaign.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.campaign.operation.DeskOperation;
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
            new DeskOperation.ReadSheets(STAGE),
            new DeskOperation.SubmitScores(STAGE, List.of()),
            new DeskOperation.CorrectScores(STAGE, new DeskOperation.Sheet("X", Map.of(), Map.of()), "a reason"),
            new DeskOperation.LockScores(STAGE),
            new DeskOperation.ExportApplications(List.of(), Path.of("missing.csv")),
            new DeskOperation.ExportSheets(STAGE, Path.of("missing.csv")),
            new DeskOperation.ShowStatus(),
            new DeskOperation.ShowApplicant("A-1"));

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
