package space.hamsafar.bench.selection;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.bench.BenchException;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.desk.Outcome;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.store.FileStore;

/** Every operation in every role and every phase of its stage, from the sealed types themselves. */
final class RolesPart implements Part {
    private int tried;
    private int letIn;
    private int keptOut;

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        CampaignPolicy policy = Folder.policy(settings.programme());
        String stage = policy.stages().getFirst().id();
        List<Operation> operations = kinds(Operation.class)
                .map(kind -> (Operation) sample(kind, "", stage))
                .toList();
        for (Phase phase : Phase.values()) {
            for (String of : List.of(CampaignPolicy.APPLICATION, stage)) {
                Path folder = Folder.copy(settings.programme(), settings.work().resolve(of + "-" + phase.word()));
                try (FileStore store = Folder.store(folder)) {
                    List<Fact> facts = List.of(new DeskFact.Opened(policy.hash()), new DeskFact.PhaseSet(of, phase));
                    store.append(Folder.SECRETARY, Instant.EPOCH, "OpenCampaign", facts);
                    Desk desk = Folder.desk(policy, store, folder);
                    operations.stream()
                            .filter(operation -> operation.stage().equals(of))
                            .forEach(operation -> tryAll(desk, policy, operation, phase));
                }
            }
        }
        int all = operations.size() * Role.values().length * Phase.values().length;
        return List.of(
                Measure.of(
                        name(),
                        "cases tried: " + operations.size() + " operations x " + Role.values().length + " roles x "
                                + Phase.values().length + " phases",
                        tried + " of " + all,
                        "all",
                        tried == all),
                Measure.of(
                        name(),
                        "unexpected successes; unexpected refusals",
                        letIn + "; " + keptOut,
                        "0; 0",
                        letIn + keptOut == 0));
    }

    private void tryAll(Desk desk, CampaignPolicy policy, Operation operation, Phase phase) {
        for (Role role : Role.values()) {
            boolean isStated = operation.permission().roles().contains(role)
                    && operation.permission().phases().contains(phase);
            Outcome outcome = desk.perform(new Actor(person(policy, role), role), operation, true);
            boolean isGate = outcome instanceof Outcome.Refused(String reason)
                    && (reason.startsWith("the role ") || reason.contains("this can be done while it is"));
            tried++;
            letIn += !isStated && !isGate ? 1 : 0;
            keptOut += isStated && isGate ? 1 : 0;
        }
    }

    private static String person(CampaignPolicy policy, Role role) {
        return policy.staff().stream()
                .filter(member -> member.roles().contains(role))
                .map(StaffMember::id)
                .min(Comparator.naturalOrder())
                .orElse("A-1");
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(RolesPart::kinds);
    }

    /** A value of a type: whoever may do something never depends on values, but for the stage. */
    private static Object sample(Class<?> type, String name, String stage) {
        if (type == String.class) {
            return name.equals("stage") ? stage : "x";
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == Path.class) {
            return Path.of("missing.csv");
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return made(type, stage);
    }

    private static Object made(Class<?> type, String stage) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
                values.add(sample(component.getType(), component.getName(), stage));
            }
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException fault) {
            throw new BenchException("no sample of " + type.getSimpleName() + " can be made: " + fault, fault);
        }
    }
}
