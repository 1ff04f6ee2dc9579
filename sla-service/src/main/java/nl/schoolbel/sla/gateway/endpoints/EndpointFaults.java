package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.gateway.connectors.mapping.ConnectorSettings;
import nl.schoolbel.sla.gateway.endpoints.domain.EventFilter;
import nl.schoolbel.sla.gateway.endpoints.domain.Fault;
import nl.schoolbel.sla.gateway.endpoints.domain.HeaderRules;
import nl.schoolbel.sla.gateway.endpoints.domain.LoginRules;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.gateway.wire.address.Addresses;
import nl.schoolbel.sla.gateway.wire.domain.Refusal;

/** Refuses what an endpoint cannot be, naming every bad field at once. */
@ApplicationScoped
class EndpointFaults {

    private static final List<String> TYPES = Stream.of(WebhookType.values())
            .filter(type -> type != WebhookType.ENDPOINT_TESTED)
            .map(WebhookType::slug)
            .toList();

    @Inject
    Addresses addresses;

    @Inject
    ConnectorSettings connectors;

    @Inject
    ProblemTexts texts;

    /** Before anything is locked: it may look up names. */
    void requireNone(EndpointContent wanted, Optional<Endpoint> before) {
        List<Fault> faults = new ArrayList<>();
        address("/url", wanted.url()).ifPresent(faults::add);
        if (wanted.events() != null) {
            faults.addAll(EventFilter.faults(wanted.events(), TYPES));
        }
        if (wanted.headers() != null) {
            faults.addAll(HeaderRules.faults(
                    wanted.headers(), Set.copyOf(before.map(Endpoint::headers).orElse(List.of()))));
        }
        login(wanted.authentication(), before, faults);
        List<FieldFault> all = new ArrayList<>(faults.stream()
                .map(fault -> new FieldFault(
                        fault.pointer(), fault.code(), texts.fieldDetail(fault.code(), fault.argument())))
                .toList());
        all.addAll(connectors.faults(connector(wanted), wanted.settings()));
        if (!all.isEmpty()) {
            throw ProblemException.ofFields(all);
        }
    }

    static String connector(EndpointContent wanted) {
        return wanted.connector() == null ? Endpoint.GENERIC : wanted.connector();
    }

    private void login(EndpointContent.Login login, Optional<Endpoint> before, List<Fault> faults) {
        if (login == null) {
            return;
        }
        boolean isSameKind = before.map(Endpoint::authentication)
                .filter(login.kind()::equals)
                .isPresent();
        List<Fault> wrong = LoginRules.faults(login.kind(), login.fields(), isSameKind);
        faults.addAll(wrong);
        if (wrong.isEmpty() && login.tokenUrl() != null) {
            address("/authentication/tokenUrl", login.tokenUrl()).ifPresent(faults::add);
        }
    }

    private Optional<Fault> address(String pointer, String url) {
        return addresses.refusal(url).map(refusal -> new Fault(pointer, code(refusal), ""));
    }

    private static String code(Refusal refusal) {
        return switch (refusal) {
            case PORT_REFUSED -> "port-refused";
            case ADDRESS_REFUSED, NAME_UNKNOWN -> "address-refused";
            case NOT_AN_ADDRESS, NOT_HTTPS -> "not-an-https-address";
        };
    }
}
