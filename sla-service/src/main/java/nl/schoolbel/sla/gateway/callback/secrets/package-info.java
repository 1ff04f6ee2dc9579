/**
 * What callbacks are proven with: {@link nl.schoolbel.sla.gateway.callback.secrets.CallbackSecretResource} keeps secrets,
 * {@link nl.schoolbel.sla.gateway.callback.secrets.Proof} says whether a callback fits one. {@code callback} asks it.
 */
package nl.schoolbel.sla.gateway.callback.secrets;
