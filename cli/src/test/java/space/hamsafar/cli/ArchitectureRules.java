package space.hamsafar.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture, for the packages below one root.
 *
 * <p>{@link ArchitectureTest} holds the project against them; {@link ArchitectureRulesTest} holds small wrong classes
 * against them, to show that each rule can fail.
 */
final class ArchitectureRules {
    /** What each module may use beside itself, the JDK and JSpecify, as DESIGN.md's table of modules has it. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "planning", List.of(),
            "orbit",
                    List.of(
                            "org.orekit",
                            "org.hipparchus",
                            "org.threeten.extra",
                            "tools.jackson.core",
                            "de.siegmar.fastcsv"),
            "programme", List.of("planning", "orbit", "*"),
            "campaign", List.of("programme", "planning", "*"),
            "exchange", List.of("programme", "planning", "orbit", "*"),
            "bench", List.of("campaign", "programme", "planning", "orbit", "*"),
            "cli", List.of("campaign", "exchange", "programme", "planning", "orbit", "bench", "*"));

    private static final Set<String> CORE = Set.of("planning", "orbit", "programme", "campaign", "exchange");

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Base)");
    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");
    private static final Pattern READS_CLOCK = Pattern.compile("now|system.*|tick|tickMillis|tickSeconds|tickMinutes");

    /** Every rule for the classes below the root package, the exceptions being full class names. */
    static List<ArchRule> all(String root, Set<String> mayReadTheClock) {
        return Stream.of(
                        MAY_USE.keySet().stream().sorted().map(module -> staysInsideItsBorders(root, module)),
                        Stream.of(
                                hasNoPackageCycles(root),
                                coreReadsNoClock(root, mayReadTheClock),
                                coreDrawsNoUnseededNumbers(root),
                                staticsAreConstant(),
                                namesSaySomething(),
                                accessorsHaveNoGet(root),
                                classesAreFinal(),
                                packagesAreNullMarked()))
                .flatMap(rules -> rules)
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }

    static ArchRule staysInsideItsBorders(String root, String module) {
        List<String> allowed = MAY_USE.getOrDefault(module, List.of());
        return classes()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "belong to " + module + ", the JDK, JSpecify or " + allowed,
                        used -> isAllowed(root, module, allowed, used)))
                .as("module " + module + " stays inside its borders");
    }

    private static boolean isAllowed(String root, String module, List<String> allowed, JavaClass used) {
        String name = used.getBaseComponentType().getPackageName();
        boolean isJdk = isBelow(name, "java") || isBelow(name, "javax.xml.stream") || name.equals("com.sun.management");
        if (used.getBaseComponentType().isPrimitive() || isJdk || isBelow(name, "org.jspecify")) {
            return true;
        }
        if (isBelow(name, root)) {
            return isBelow(name, root + "." + module)
                    || allowed.stream().anyMatch(other -> isBelow(name, root + "." + other));
        }
        return allowed.contains("*") || allowed.stream().anyMatch(other -> isBelow(name, other));
    }

    private static boolean isBelow(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    static ArchRule hasNoPackageCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().as("packages have no cycles");
    }

    static ArchRule coreReadsNoClock(String root, Set<String> exceptions) {
        return noClasses()
                .that(describe("are core code", type -> isCore(root, type) && !exceptions.contains(outermost(type))))
                .should()
                .accessTargetWhere(describe("reads the clock of the machine", ArchitectureRules::readsClock))
                .as("core code reads no clock: a Clock or an Instant is passed in");
    }

    static ArchRule coreDrawsNoUnseededNumbers(String root) {
        return noClasses()
                .that(describe("are core code", type -> isCore(root, type)))
                .should()
                .accessTargetWhere(describe("draws an unseeded number", ArchitectureRules::drawsUnseeded))
                .as("core code draws no unseeded number: a seed is passed in");
    }

    private static boolean isCore(String root, JavaClass type) {
        return CORE.stream().anyMatch(module -> isBelow(type.getPackageName(), root + "." + module));
    }

    /** The name of the top-level class that encloses the type, which is what an exception names. */
    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type.getFullName());
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        return owner.startsWith("java.time.")
                && READS_CLOCK.matcher(name).matches()
                && !access.getTarget().getFullName().contains(Clock.class.getName() + ")");
    }

    private static boolean drawsUnseeded(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return switch (access.getTargetOwner().getFullName()) {
            case "java.lang.Math", "java.lang.StrictMath" -> access.getName().equals("random");
            case "java.util.UUID" -> access.getName().equals("randomUUID");
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            case "java.util.Random", "java.util.SplittableRandom" -> target.endsWith("<init>()");
            case "java.util.Collections" -> target.endsWith("shuffle(java.util.List)");
            default -> false;
        };
    }

    static ArchRule staticsAreConstant() {
        return fields().that()
                .areStatic()
                .and(describe("were written by a person", ArchitectureRules::isWritten))
                .should(be("final and of a type that does not change", ArchitectureRules::isConstant))
                .as("no static state changes");
    }

    private static boolean isWritten(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** A private array counts as constant: Java has no unchangeable array, and tables of numbers need one. */
    private static boolean isConstant(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        JavaClass type = field.getRawType();
        if (type.isArray()) {
            return modifiers.contains(JavaModifier.FINAL) && modifiers.contains(JavaModifier.PRIVATE);
        }
        boolean isConcreteCollection =
                !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        boolean isCell =
                type.getPackageName().equals("java.util.concurrent.atomic") || type.isAssignableTo(Appendable.class);
        return modifiers.contains(JavaModifier.FINAL) && !isConcreteCollection && !isCell;
    }

    static ArchRule namesSaySomething() {
        return classes()
                .should(be(
                        "named after what it is",
                        type -> !EMPTY_NAME.matcher(type.getSimpleName()).matches()))
                .as("no class is a Manager, Helper, Util, Impl or Base");
    }

    static ArchRule accessorsHaveNoGet(String root) {
        return methods()
                .that(describe("no outside type prescribes", method -> !isPrescribed(root, method)))
                .should(be(
                        "named without get",
                        method -> !GETTER.matcher(method.getName()).matches()))
                .as("accessors have no get");
    }

    private static boolean isPrescribed(String root, JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                .filter(type -> !isBelow(type.getPackageName(), root))
                .anyMatch(type -> type.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    static ArchRule classesAreFinal() {
        return classes()
                .that(describe("are plain classes", ArchitectureRules::isPlainClass))
                .should(be("final, abstract or extended", ArchitectureRules::isFinalOrExtended))
                .as("a class that nothing extends is final");
    }

    private static boolean isPlainClass(JavaClass type) {
        return !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass();
    }

    private static boolean isFinalOrExtended(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        return modifiers.contains(JavaModifier.FINAL)
                || modifiers.contains(JavaModifier.SYNTHETIC)
                || !type.getSubclasses().isEmpty();
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(be("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .as("every package is @NullMarked");
    }

    private static <T> ArchCondition<T> be(String what, Predicate<T> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), item + " is not " + what));
            }
        };
    }

    private ArchitectureRules() {}
}
