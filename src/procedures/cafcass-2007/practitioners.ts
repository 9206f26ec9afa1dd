/** The roles in which a family court adviser or guardian works: the framework's 'practitioner', employed or not. */
export const practitioners = ['fca', 'childrens-guardian'] as const
