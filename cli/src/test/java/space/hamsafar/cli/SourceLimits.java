package space.hamsafar.cli;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a source file, measured on the compiler's own syntax tree.
 *
 * <p>A method counts from its first annotation or modifier to its closing brace; Javadoc does not count. The components
 * of a record are no parameters, nor are those of its canonical constructor, nor the columns of a parameterized test's
 * table.
 */
final class SourceLimits {
    static final int FILE_LINES = 500;
    static final int METHOD_LINES = 60;
    static final int PARAMETERS = 6;

    /** Every file and method over a limit, one line each, in the order of the files. */
    static List<String> violations(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                long lines = unit.getSourceFile()
                        .getCharContent(true)
                        .toString()
                        .lines()
                        .count();
                check(found, unit.getSourceFile().getName(), "lines", lines, FILE_LINES);
                new MethodScanner(unit, positions, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void check(List<String> found, String where, String what, long size, int limit) {
        if (size > limit) {
            found.add(where + ": " + size + " " + what + ", at most " + limit + " are allowed");
        }
    }

    private static final class MethodScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            String where = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
            check(found, where, "lines", last - first + 1, METHOD_LINES);
            if (!isCanonicalConstructor(method) && !isTableTest(method)) {
                check(found, where, "parameters", method.getParameters().size(), PARAMETERS);
            }
            return super.visitMethod(method, null);
        }

        private boolean isCanonicalConstructor(MethodTree method) {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                    && owner.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && method.getParameters().size() == componentCount(owner);
        }

        private static boolean isTableTest(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("ParameterizedTest"));
        }

        private static long componentCount(ClassTree type) {
            return type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field && !isStatic(field))
                    .count();
        }

        private static boolean isStatic(VariableTree field) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            return flags.contains(Modifier.STATIC);
        }
    }

    private SourceLimits() {}
}
