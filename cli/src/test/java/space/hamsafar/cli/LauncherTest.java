package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.cli.LauncherSandbox.Outcome;

/** How the launcher finds a JDK and starts the command, tried with made-up JDKs and a build that is in place. */
final class LauncherTest {
    private static final String FAKE_CODE = "the made-up JDK ends with its own exit code";

    @TempDir
    Path folder;

    private LauncherSandbox sandbox;

    @BeforeEach
    void putLauncherWithBuild() throws IOException {
        sandbox = new LauncherSandbox(folder);
        sandbox.putBuild();
    }

    @Test
    void nearestSufficientJdkOfTheUsualFoldersIsTaken() throws Exception {
        sandbox.putJdk("a-21", "21.0.9");
        sandbox.putJdk("b-27", "27-ea");
        Path wanted = sandbox.putJdk("c-25", "25.0.3");
        sandbox.putJdk("d-26", "26");
        assertStartsWith(wanted, sandbox.run("--version"));
    }

    @Test
    void newerJdkServesWhereTheNeededOneIsMissing() throws Exception {
        sandbox.putJdk("a-17", "17.0.15");
        sandbox.putJdk("b-8", "1.8.0_402");
        assertStartsWith(sandbox.putJdk("c-26", "26.0.1"), sandbox.run("--version"));
    }

    @Test
    void tooOldJavaHomeIsPassedOver() throws Exception {
        Path old = sandbox.putJdk("old", "17.0.15");
        sandbox.set("JAVA_HOME", old.toString());
        assertStartsWith(sandbox.putJdk("new", "25"), sandbox.run("--version"));
    }

    @Test
    void sufficientJavaHomeGoesBeforeTheUsualFolders() throws Exception {
        sandbox.putJdk("usual", "25");
        Path home = sandbox.putJdk("../my jdk", "26");
        sandbox.set("JAVA_HOME", home.toString());
        assertStartsWith(home, sandbox.run("--version"));
    }

    @Test
    void ownSettingGoesBeforeJavaHome() throws Exception {
        sandbox.set("JAVA_HOME", sandbox.putJdk("a", "25").toString());
        Path own = sandbox.putJdk("b", "27");
        sandbox.set("HAMSAFAR_JAVA_HOME", own.toString());
        assertStartsWith(own, sandbox.run("--version"));
    }

    @Test
    void tooOldOwnSettingIsAnError() throws Exception {
        sandbox.putJdk("good", "25");
        Path old = sandbox.putJdk("old", "21");
        sandbox.set("HAMSAFAR_JAVA_HOME", old.toString());
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(outcome.err()).contains(old.toString(), "no JDK 25 or newer");
    }

    @Test
    void runtimeWithoutCompilerIsPassedOver() throws Exception {
        Path runtime = sandbox.putJdk("runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(sandbox.run("--version").code()).isEqualTo(ExitCodes.UNAVAILABLE);
    }

    @Test
    void missingJdkIsExplained() throws Exception {
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Java Development Kit 25 or newer", "apt install", "HAMSAFAR_JAVA_HOME");
    }

    @Test
    void wordsReachTheCommandUnchanged() throws Exception {
        sandbox.putJdk("jdk", "25");
        assertThat(sandbox.run("plan", "two words", "*", "", "$HOME").out())
                .endsWith("space.hamsafar.cli.Main\nplan\ntwo words\n*\n\n$HOME\n");
    }

    @Test
    void shortCommandsStartWithTheFirstCompilerAndLongOnesWithAll() throws Exception {
        sandbox.putJdk("jdk", "25");
        String firstOnly = "TieredStopAtLevel=1";
        assertThat(sandbox.run("--version").out()).contains(firstOnly);
        assertThat(sandbox.run("check", "folder").out()).contains(firstOnly);
        assertThat(sandbox.run("plan", "--help").out()).contains(firstOnly);
        assertThat(sandbox.run("plan", "folder").out()).contains(firstOnly);
        assertThat(sandbox.run("plan", "folder", "--seconds", "60").out()).doesNotContain(firstOnly);
        assertThat(sandbox.run("demo", "--seconds=60").out()).doesNotContain(firstOnly);
        assertThat(sandbox.run("slip", "folder").out()).doesNotContain(firstOnly);
    }

    @Test
    void symbolicLinksLeadHome() throws Exception {
        Path jdk = sandbox.putJdk("jdk", "25");
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), sandbox.launcher());
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));
        assertStartsWith(jdk, sandbox.run(absolute, "--version"));
        assertStartsWith(jdk, sandbox.run(relative, "--version"));
    }

    private static void assertStartsWith(Path jdk, Outcome outcome) throws IOException {
        assertThat(outcome.code()).as(FAKE_CODE).isEqualTo(7);
        String java = outcome.out().lines().findFirst().orElse("");
        assertThat(Path.of(java).toRealPath()).isEqualTo(jdk.resolve("bin/java").toRealPath());
        assertThat(outcome.out()).contains("space.hamsafar.cli.Main");
    }
}
