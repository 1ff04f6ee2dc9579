package nl.schoolbel.coaching.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.coaching.cycles.domain.EvidenceLink.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.nl/verslag",
                "https://example.nl/verslag.docx?versie=2",
                "https://example.nl/jpg",
                "https://jpg.example.nl/a.pdf",
                "HTTPS://example.nl/a",
                "https://example.nl/mp4.nl/overzicht"
            })
    void aTextOrTableIsTaken(String link) {
        assertThat(EvidenceLink.fault(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.nl/klas.jpg",
                "https://example.nl/KLAS.JPG",
                "https://example.nl/klas%2Ejpeg",
                "https://example.nl/les.mp4?t=30",
                "https://example.nl/les.mp4#begin",
                "https://example.nl/get?file=les.mov",
                "https://example.nl/get?file=les.mov&dl=1",
                "https://example.nl/lezen.mp3/",
                "https://example.nl/#/fotos/klas.heic"
            })
    void picturesFilmsAndSoundsAreRefused(String link) {
        assertThat(EvidenceLink.fault(link)).contains(Fault.PUPIL_MEDIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verslag",
                "http://example.nl/verslag",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "ftp://example.nl/a",
                "https:///a",
                "https://",
                "https://jan:geheim@example.nl/a",
                "https://exa mple.nl"
            })
    void whatIsNoHttpsAddressIsRefused(String link) {
        assertThat(EvidenceLink.fault(link)).contains(Fault.NOT_AN_HTTPS_ADDRESS);
    }
}
