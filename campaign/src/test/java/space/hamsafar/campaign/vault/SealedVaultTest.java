package space.hamsafar.campaign.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.StoreException;

class SealedVaultTest {
    private static final byte[] SECRET = "mitral valve prolapse, grade two".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master = MasterKey.of(bytes(1));

    @TempDir
    private Path programme;

    @Test
    void textsComeBackWithTheKeyAndNowhereStandInPlain() throws IOException {
        SealedVault vault = new SealedVault(programme, () -> master);

        String reference = vault.put("A-1", SECRET);

        assertThat(new SealedVault(programme, () -> MasterKey.parse(master.text())).find("A-1", reference))
                .hasValue(SECRET);
        assertThat(vault.find("A-2", reference)).isEmpty();
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("mitral");
        }
    }

    @Test
    void forgottenPersonStaysUnreadableEvenWithCopiesOfTheTexts(@TempDir Path copies) throws IOException {
        SealedVault vault = new SealedVault(programme, () -> master);
        String reference = vault.put("A-1", SECRET);
        String other = vault.put("A-2", SECRET);
        Path text = FileStore.folder(programme).resolve("vault/A-1").resolve(reference);
        Path copy = Files.copy(text, copies.resolve("copy"));

        vault.forget("A-1");

        assertThat(vault.find("A-1", reference)).isEmpty();
        assertThat(vault.find("A-2", other)).hasValue(SECRET);
        assertThat(files()).noneMatch(file -> file.endsWith("A-1/key"));
        assertThatThrownBy(() -> vault.put("A-1", SECRET))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was forgotten");
        Files.copy(copy, text);
        Files.copy(FileStore.folder(programme).resolve("vault/A-2/key"), text.resolveSibling("key"));
        assertThatThrownBy(() -> vault.find("A-1", reference)).isInstanceOf(StoreException.class);
    }

    @Test
    void textsCannotBeExchangedChangedOrOpenedWithAnotherKey() throws IOException {
        SealedVault vault = new SealedVault(programme, () -> master);
        String first = vault.put("A-1", SECRET);
        String second = vault.put("A-1", "healthy".getBytes(StandardCharsets.UTF_8));
        Path own = FileStore.folder(programme).resolve("vault/A-1");

        assertThatThrownBy(() -> new SealedVault(programme, () -> MasterKey.of(bytes(2))).find("A-1", first))
                .hasMessageContaining("the master key is another");
        Files.copy(own.resolve(second), own.resolve(first), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> vault.find("A-1", first)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> vault.find("../A-1", first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MasterKey.parse("c2hvcnQ=")).hasMessageContaining("5 bytes");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(programme)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int fill) {
        byte[] bytes = new byte[MasterKey.BYTES];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
